package reception.configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import reception.rule.Severity;
import reception.rule.Threshold;
import reception.standard.Instrument;
import reception.standard.Instruments;
import reception.standard.Standard;
import reception.standard.Standards;
import reception.visit.Region;
import reception.visit.paper.Stage;
import reception.vocabulary.Text;

/**
 * What a reception.yaml, those that it extends and those above it say together: data only, never code. Each adds to those before it and may only tighten.
 *
 * @param files       those it was read from: those above and extended ones before those that they hold for
 * @param region      where receptions take place if a plan does not say; null if none is set
 * @param failOn      from what on a plan of a stage fails the check; without those of which nothing is said
 * @param exclude     what is not checked
 * @param severities  in the order in which they are set
 * @param instruments that the local standards cite
 * @param standards   local values; they may tighten a built-in standard and those of the files before, not loosen them
 * @param audit       of audits across plans; null if nothing is said
 * @param unapplied   what was not applied because it would loosen, and where inheritance was ended; severities apart, which may depend on a plan's folder
 */
public record Configuration(List<Path> files, Setting<Region> region, Map<Stage, Setting<Threshold>> failOn, List<Setting<PathPattern>> exclude,
                            List<Setting<SeverityChange>> severities, List<Setting<Instrument>> instruments, List<Setting<Standard>> standards,
                            Setting<AuditSettings> audit, List<Setting<Text>> unapplied) {

    /** The name under which a configuration is looked for. */
    public static final String FILE_NAME = "reception.yaml";

    /** All names under which one is found. */
    public static final List<String> FILE_NAMES = List.of(FILE_NAME, "reception.yml");

    /** A configuration that says nothing. */
    public static final Configuration EMPTY = new Configuration(List.of(), null, Map.of(), List.of(), List.of(), List.of(), List.of(), null, List.of());

    /** This one as it is for a plan, or for the plans of a folder: severities of other folders are left out. */
    public Configuration at(Path plan) {
        if (severities.stream().allMatch(setting -> setting.value().folder() == null)) {
            return this;
        }
        List<Setting<SeverityChange>> here = severities.stream().filter(setting -> setting.value().holdsFor(plan)).map(Configuration::everywhere).toList();
        return new Configuration(files, region, failOn, exclude, here, instruments, standards, audit, unapplied);
    }

    private static Setting<SeverityChange> everywhere(Setting<SeverityChange> setting) {
        SeverityChange change = setting.value();
        return new Setting<>(new SeverityChange(change.rule(), change.rules(), change.kept(), change.severity(), null), setting.file(), setting.span());
    }

    /** From what on a plan fails the check, by its stage; an error does where nothing else is said. */
    public Threshold.OfStages thresholds() {
        Map<Stage, Threshold> thresholds = new EnumMap<>(Stage.class);
        failOn.forEach((stage, setting) -> thresholds.put(stage, setting.value()));
        for (Stage stage : Stage.values()) {
            thresholds.putIfAbsent(stage, Threshold.DEFAULT);
        }
        return new Threshold.OfStages(thresholds);
    }

    /** The severities that hold in every folder, by the rules' ids. */
    public Map<String, Setting<Severity>> severityOfRules() {
        return Merge.severities(files, severities, new ArrayList<>());
    }

    /** What was not applied because it would loosen, where inheritance was ended, and which ids of rules are old. */
    public List<Setting<Text>> notApplied() {
        List<Setting<Text>> all = new ArrayList<>(unapplied);
        Merge.severities(files, severities, all);
        severities.stream().filter(setting -> setting.value().isByOldId()).forEach(setting -> all.add(new Setting<>(
                new Text("规则编号 " + setting.value().rule() + " 为旧编号，现为 " + setting.value().current(), setting.value().rule() + " is an old id; the rule is now " + setting.value().current()),
                setting.file(), setting.span())));
        return all;
    }

    /** The same for readers of a report: with file and line. */
    public List<Text> notices() {
        return notApplied().stream().map(setting -> {
            String where = setting.file() + ":" + setting.span().line();
            return new Text("配置 " + where + "：" + setting.value().zh(), "configuration " + where + ": " + setting.value().en());
        }).toList();
    }

    /** Standards with the local values, those of each file apart, and the instruments that these cite. */
    public Standards appliedTo(Standards builtIn) {
        Standards applied = builtIn.with(List.of(), Instruments.of(instruments.stream().map(Setting::value).toList()));
        for (Path file : files) {
            List<Standard> here = standards.stream().filter(setting -> setting.file().equals(file)).map(Setting::value).toList();
            applied = here.isEmpty() ? applied : applied.with(here, Instruments.of(List.of()));
        }
        return applied;
    }

    /** Why a file or folder is not checked; null if it is. */
    public Setting<PathPattern> exclusion(Path path) {
        return exclude.stream().filter(setting -> setting.value().fits(path)).findFirst().orElse(null);
    }
}
