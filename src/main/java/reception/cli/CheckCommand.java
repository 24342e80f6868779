package reception.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reception.ReceptionChecker;
import reception.configuration.PathPattern;
import reception.configuration.Setting;
import reception.plan.Plan;
import reception.report.OutputFormat;
import reception.report.Profile;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Verdict;
import reception.rule.Severity;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.yaml.InputError;
import reception.yaml.Span;

/** {@code reception check}. */
@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
final class CheckCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private final Main main;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.paths")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "check.format", defaultValue = "text")
    private OutputFormat format;

    @Option(names = "--profile", paramLabel = "full|internal|public", descriptionKey = "check.profile")
    private Profile profile;

    @Option(names = "--fail-on", paramLabel = "error|warning|info", descriptionKey = "check.fail-on")
    private Severity failOn;

    @Option(names = "--all", descriptionKey = "check.all")
    private boolean everything;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "check.config")
    private Path config;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "check.rules")
    private Path rules;

    CheckCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        ReceptionChecker.Builder builder = ReceptionChecker.builder();
        if (rules != null) {
            if (!Files.isDirectory(rules)) {
                throw new UsageException(main.language().choose("没有规则文件夹：", "no such folder of rules: ") + rules);
            }
            builder.rules(rules);
        }
        Configurations configurations = new Configurations(builder.build(), config, main.language());
        ReceptionChecker checker = configurations.checker();
        int exit = ExitCode.CLEAN;
        ReportWriter writer = writer(checker);
        writer.begin();
        for (String path : expanded(configurations)) {
            Severity failing = failing(configurations, path);
            for (Report report : reports(configurations, path)) {
                writer.write(report);
                exit = Math.max(exit, report.verdict() == Verdict.UNREADABLE ? ExitCode.UNREADABLE : report.fails(failing) ? ExitCode.FINDINGS : ExitCode.CLEAN);
            }
        }
        writer.end();
        return exit;
    }

    private Severity failing(Configurations configurations, String path) {
        Severity configured = path.equals(STANDARD_INPUT) ? configurations.failOn() : configurations.failOn(Path.of(path));
        return failOn != null ? failOn : configured != null ? configured : Severity.ERROR;
    }

    private ReportWriter writer(ReceptionChecker checker) throws IOException {
        OutputFormat.Options options = new OutputFormat.Options(main.language(), profile == null ? format.defaultProfile(main.console().isCi()) : profile,
                main.console().isColoured(), everything, failOn, checker.basis(), checker.rules(), checker.standards().instruments());
        return format.writer(main.console().out(), options);
    }

    private List<Report> reports(Configurations configurations, String path) {
        ReceptionChecker checker = configurations.checker();
        try {
            if (path.equals(STANDARD_INPUT)) {
                return checker.check(STANDARD_INPUT, main.console().in().readAllBytes());
            }
            Path file = Path.of(path);
            byte[] bytes = Files.readAllBytes(file);
            return configurations.of(file).check(path, bytes);
        } catch (NoSuchFileException e) {
            return List.of(unreadable(checker, path, new Text("没有这个文件", "no such file")));
        } catch (IOException e) {
            return List.of(unreadable(checker, path, new Text("无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage())));
        }
    }

    static Report unreadable(ReceptionChecker checker, String path, Text why) {
        return Report.unreadable(path, new InputError(InputError.Kind.UNREADABLE, Span.NOWHERE, why), checker.rules(), checker.basis());
    }

    private List<String> expanded(Configurations configurations) throws IOException {
        List<String> files = new ArrayList<>();
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                files.add(path);
                continue;
            }
            Setting<PathPattern> exclusion = configurations.exclusion(Path.of(path));
            if (exclusion != null) {
                sayExcluded(path, exclusion);
                continue;
            }
            if (!Files.isDirectory(Path.of(path))) {
                files.add(path);
                continue;
            }
            try (Stream<Path> below = Files.walk(Path.of(path))) {
                below.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith) && Files.isRegularFile(file)
                                && !configurations.isExcluded(file) && isPlan(file))
                        .map(Path::toString).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** What was named on the command line and is not checked must not pass in silence. */
    private void sayExcluded(String path, Setting<PathPattern> exclusion) {
        String by = exclusion.file() + ":" + exclusion.span().line();
        main.console().err().println(main.language().choose(path + "：未检查，" + by + " 的“" + exclusion.value() + "”已将其排除",
                path + ": not checked, excluded by \"" + exclusion.value() + "\" in " + by));
    }

    private static boolean isPlan(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Vocabulary.section(Plan.class).byName("receptionPlan").word().all().stream()
                    .anyMatch(key -> text.startsWith(key) || text.contains("\n" + key + ":") || text.contains("\"" + key + "\""));
        } catch (IOException e) {
            return true;
        }
    }
}
