package reception.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import reception.ReceptionChecker;
import reception.configuration.Configuration;
import reception.configuration.ConfigurationReader;
import reception.configuration.Setting;
import reception.plan.Region;
import reception.rule.Severity;
import reception.standard.Instrument;
import reception.standard.Standard;
import reception.vocabulary.Language;

/**
 * Gives each plan what its configuration says: the one that was named, else the nearest above the plan. Each file is read once, and plans with the
 * same settings share a checker. Every method may throw {@link reception.yaml.InvalidFileException}. Safe for use by several threads.
 */
final class Configurations {

    private static final Path WORKING_FOLDER = Path.of("").toAbsolutePath().normalize();

    private final ReceptionChecker unconfigured;
    private final ConfigurationReader reader;
    private final Configuration named;
    private final Map<Path, Configuration> nearest = new ConcurrentHashMap<>();
    private final Map<Effective, ReceptionChecker> checkers = new ConcurrentHashMap<>();

    /** What of a configuration decides how a plan is judged. */
    private record Effective(Region region, List<Instrument> instruments, List<Standard> standards, Map<String, Severity> severities) {

        static Effective of(Configuration configuration) {
            Map<String, Severity> severities = new TreeMap<>();
            configuration.severityOfRules().forEach((rule, setting) -> severities.put(rule, setting.value()));
            return new Effective(configuration.region() == null ? null : configuration.region().value(), configuration.instruments().stream().map(Setting::value).toList(),
                    configuration.standards().stream().map(Setting::value).toList(), severities);
        }
    }

    /**
     * @param named the configuration for all plans; null to look for one above each
     * @throws UsageException if the named one does not exist
     */
    Configurations(ReceptionChecker checker, Path named, Language language) {
        this.unconfigured = checker;
        this.reader = checker.configurationReader();
        this.named = named == null ? null : read(reader, named, language);
    }

    /** The checker for what lies in no file. */
    ReceptionChecker checker() {
        return named == null ? unconfigured : checker(named);
    }

    /** The checker for a plan's file. */
    ReceptionChecker of(Path file) {
        return checker(configuration(file).at(file));
    }

    private ReceptionChecker checker(Configuration configuration) {
        return checkers.computeIfAbsent(Effective.of(configuration), unused -> unconfigured.with(configuration));
    }

    /** Whether a file or folder is not to be checked. */
    boolean isExcluded(Path file) {
        return configuration(file).exclusion(file) != null;
    }

    /** From which severity on a finding fails the check of a plan; null if no configuration says it. */
    Severity failOn(Path file) {
        return value(configuration(file).failOn());
    }

    /** From which severity on a finding fails the check of what lies in no file; null if no configuration says it. */
    Severity failOn() {
        return named == null ? null : value(named.failOn());
    }

    private static <T> T value(Setting<T> setting) {
        return setting == null ? null : setting.value();
    }

    /** All configurations that were read so far, with those that they extend. */
    Set<Path> files() {
        return reader.files();
    }

    /** What holds for a plan's file or a folder; {@link Configuration#EMPTY} if none was named or found. */
    Configuration configuration(Path path) {
        if (named != null) {
            return named;
        }
        Path absolute = path.toAbsolutePath().normalize();
        List<Path> passed = new ArrayList<>();
        Configuration found = Configuration.EMPTY;
        for (Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent(); folder != null; folder = folder.getParent()) {
            Path shown = path.isAbsolute() ? folder : WORKING_FOLDER.relativize(folder);
            Path candidate = shown.resolve(Configuration.FILE_NAME);
            Configuration known = nearest.get(shown);
            passed.add(shown);
            if (known != null || Files.exists(candidate, LinkOption.NOFOLLOW_LINKS)) {
                found = known != null ? known : reader.read(candidate);
                break;
            }
        }
        for (Path folder : passed) {
            nearest.put(folder, found);
        }
        return found;
    }

    /**
     * Reads a configuration that was named.
     *
     * @throws UsageException if it does not exist
     */
    static Configuration read(ConfigurationReader reader, Path file, Language language) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(language.choose("没有配置文件：", "no such configuration: ") + file);
        }
        return reader.read(file);
    }
}
