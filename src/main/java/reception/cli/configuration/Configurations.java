package reception.cli.configuration;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import reception.ReceptionChecker;
import reception.cli.console.UsageException;
import reception.cli.files.PlanFiles;
import reception.configuration.Configuration;
import reception.configuration.ConfigurationReader;
import reception.configuration.ConfigurationSearch;
import reception.configuration.Setting;
import reception.rule.Severity;
import reception.rule.Threshold;
import reception.standard.Instrument;
import reception.standard.Standard;
import reception.visit.Region;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * Gives each plan what its configuration says: the one that was named, else those in its folder and above. Each file is read once, and plans with the
 * same settings share a checker. Every method may throw {@link reception.format.InvalidFileException}. Safe for use by several threads.
 */
public final class Configurations {

    private final ReceptionChecker unconfigured;
    private final ConfigurationReader reader;
    private final Configuration named;
    private final ConfigurationSearch search;
    private final Map<Path, ConfigurationSearch.Found> found = new ConcurrentHashMap<>();
    private final Map<List<Path>, Configuration> read = new ConcurrentHashMap<>();
    private final Map<Effective, ReceptionChecker> checkers = new ConcurrentHashMap<>();

    /** That of the plan before: mostly the next plan has the same configuration, and comparing them takes as long as a plan. */
    private volatile ConfiguredChecker lastAsked;

    private record ConfiguredChecker(Configuration configuration, ReceptionChecker checker) {
    }

    /** What of a configuration decides how a plan is judged. */
    private record Effective(Region region, List<Instrument> instruments, List<Standard> standards, Map<String, Severity> severities,
                             List<Text> notices) {

        public static Effective of(Configuration configuration) {
            Map<String, Severity> severities = new TreeMap<>();
            configuration.severityOfRules().forEach((rule, setting) -> severities.put(rule, setting.value()));
            return new Effective(configuration.region() == null ? null : configuration.region().value(), configuration.instruments().stream().map(Setting::value).toList(),
                    configuration.standards().stream().map(Setting::value).toList(), severities, configuration.notices());
        }
    }

    /**
     * @param option the configuration for all plans, or none to look for those above each
     * @throws UsageException if the named one does not exist
     */
    public Configurations(ReceptionChecker checker, ConfigurationOption option, Language language) {
        this.unconfigured = checker;
        this.reader = checker.configurationReader(option.root(language));
        this.search = new ConfigurationSearch(option.root(language));
        this.named = option.file() == null ? null : read(reader, option.file(), language);
    }

    /** The checker for what lies in no file. */
    public ReceptionChecker checker() {
        return named == null ? unconfigured : checker(named);
    }

    /** The checker for a plan's file. */
    public ReceptionChecker of(Path file) {
        return checker(configuration(file).at(file));
    }

    private ReceptionChecker checker(Configuration configuration) {
        ConfiguredChecker last = lastAsked;
        if (last == null || last.configuration() != configuration) {
            last = new ConfiguredChecker(configuration, shared(configuration));
            lastAsked = last;
        }
        return last.checker();
    }

    private ReceptionChecker shared(Configuration configuration) {
        return checkers.computeIfAbsent(Effective.of(configuration), unused -> unconfigured.with(configuration));
    }

    /** What whoever runs the program should know of the configurations that were looked for: which of them do not count. */
    public List<Text> notes() {
        Set<Text> notes = new LinkedHashSet<>();
        Set<Path> known = reader.files().stream().map(PlanFiles::real).collect(Collectors.toSet());
        new TreeMap<>(found).values().forEach(one -> {
            one.near().stream().filter(near -> !known.contains(PlanFiles.real(near))).forEach(near -> notes.add(ConfigurationSearch.isNot(near)));
            notes.addAll(one.notes());
        });
        return List.copyOf(notes);
    }

    /** From what on a plan in a file fails the check, by its stage. */
    public Threshold.OfStages failOn(Path file) {
        return configuration(file).thresholds();
    }

    /** The same of what lies in no file. */
    public Threshold.OfStages failOn() {
        return (named == null ? Configuration.EMPTY : named).thresholds();
    }

    private static <T> T value(Setting<T> setting) {
        return setting == null ? null : setting.value();
    }

    /** All configurations that were read so far, with those that they extend. */
    public Set<Path> files() {
        return reader.files();
    }

    /** What holds for a plan's file or a folder; {@link Configuration#EMPTY} if none was named or found. */
    public Configuration configuration(Path path) {
        if (named != null) {
            return named;
        }
        Path folder = Files.isDirectory(path) ? path : path.getParent() == null ? Path.of("") : path.getParent();
        List<Path> files = found.computeIfAbsent(folder, unused -> search.of(path)).files();
        return files.isEmpty() ? Configuration.EMPTY : read.computeIfAbsent(files, reader::read);
    }

    /**
     * Reads a configuration that was named.
     *
     * @throws UsageException if it does not exist
     */
    public static Configuration read(ConfigurationReader reader, Path file, Language language) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(language.choose("没有配置文件：", "no such configuration: ") + file);
        }
        return reader.read(file);
    }
}
