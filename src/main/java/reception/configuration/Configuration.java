package reception.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reception.plan.Region;
import reception.rule.Severity;
import reception.standard.Instrument;
import reception.standard.Instruments;
import reception.standard.Standard;
import reception.standard.Standards;

/**
 * What a reception.yaml and those that it extends say together: data only, never code. What stands in a later file, or later in a file, wins.
 *
 * @param files       those it was read from, extended ones before those that extend them
 * @param region      where receptions take place if a plan does not say; null if none is set
 * @param failOn      from which severity on a finding fails the check; null if none is set
 * @param exclude     what is not checked
 * @param severities  in the order in which they are set
 * @param instruments that the local standards cite
 * @param standards   local values; they may tighten a built-in standard, not loosen it
 */
public record Configuration(List<Path> files, Setting<Region> region, Setting<Severity> failOn, List<Setting<PathPattern>> exclude,
                            List<Setting<SeverityChange>> severities, List<Setting<Instrument>> instruments, List<Setting<Standard>> standards) {

    /** The name under which a configuration is looked for. */
    public static final String FILE_NAME = "reception.yaml";

    /** A configuration that says nothing. */
    public static final Configuration EMPTY = new Configuration(List.of(), null, null, List.of(), List.of(), List.of(), List.of());

    /** This one as it is for a plan, or for the plans of a folder: severities of other folders are left out. */
    public Configuration at(Path plan) {
        List<Setting<SeverityChange>> here = severities.stream().filter(setting -> setting.value().holdsFor(plan)).map(Configuration::everywhere).toList();
        return new Configuration(files, region, failOn, exclude, here, instruments, standards);
    }

    private static Setting<SeverityChange> everywhere(Setting<SeverityChange> setting) {
        SeverityChange change = setting.value();
        return new Setting<>(new SeverityChange(change.rule(), change.rules(), change.kept(), change.severity(), null), setting.file(), setting.span());
    }

    /** The severities that hold in every folder, by the rules' ids. */
    public Map<String, Setting<Severity>> severityOfRules() {
        Map<String, Setting<Severity>> byRule = new TreeMap<>();
        for (Setting<SeverityChange> setting : severities) {
            if (setting.value().folder() == null) {
                setting.value().rules().forEach(rule -> byRule.put(rule, new Setting<>(setting.value().severity(), setting.file(), setting.span())));
            }
        }
        return byRule;
    }

    /** Standards with the local values and the instruments that these cite. */
    public Standards appliedTo(Standards builtIn) {
        return builtIn.with(standards.stream().map(Setting::value).toList(), Instruments.of(instruments.stream().map(Setting::value).toList()));
    }

    /** Why a file or folder is not checked; null if it is. */
    public Setting<PathPattern> exclusion(Path path) {
        return exclude.stream().filter(setting -> setting.value().fits(path)).findFirst().orElse(null);
    }
}
