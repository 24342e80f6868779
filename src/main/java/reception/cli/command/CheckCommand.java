package reception.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reception.ReceptionChecker;
import reception.cli.baseline.BaselineOption;
import reception.cli.configuration.ConfigurationOption;
import reception.cli.configuration.Configurations;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.Progress;
import reception.cli.console.UsageException;
import reception.cli.files.PlanFiles;
import reception.cli.files.PlanSource;
import reception.cli.files.RepositoryPaths;
import reception.cli.git.ChangedPlans;
import reception.cli.output.OpinionOutput;
import reception.cli.output.ReportOutputs;
import reception.cli.run.CheckRun;
import reception.cli.run.FixRun;
import reception.cli.run.RunOptions;
import reception.cli.run.Statistics;
import reception.configuration.PathPattern;
import reception.configuration.Setting;
import reception.report.LeftOut;
import reception.report.Pipeline;
import reception.report.Printable;
import reception.report.Profile;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Verdict;
import reception.rule.FailOn;
import reception.rule.Severity;
import reception.rule.Threshold;
import reception.vocabulary.Words;
import reception.write.OutputFormat;

/** {@code reception check}. */
@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class CheckCommand implements Callable<Integer> {

    private final Program main;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.paths")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "check.format")
    private ReportFormat asked = ReportFormat.TEXT;

    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--profile", paramLabel = "full|internal|public", descriptionKey = "check.profile")
    private Profile profile;

    @Option(names = "--fail-on", paramLabel = "error|warning|info|open", descriptionKey = "check.fail-on")
    private FailOn failOn;

    @Option(names = "--all", descriptionKey = "check.all")
    private boolean everything;

    @Option(names = "--statistics", descriptionKey = "check.statistics")
    private boolean counting;

    @Option(names = "--changed-since", paramLabel = "REV", descriptionKey = "check.changed-since")
    private String changedSince;

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "check.baseline")
    private Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "check.write-baseline")
    private Path newBaseline;

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ConfigurationOption config = new ConfigurationOption();

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "check.rules")
    private Path rules;

    @Option(names = "--fix", descriptionKey = "check.fix")
    private boolean fix;

    @Option(names = "--write", descriptionKey = "check.write")
    private boolean write;

    @Option(names = "--stdin-filename", paramLabel = "PLAN", descriptionKey = "check.stdin-filename")
    private Path stdinFilename;

    @Option(names = "--sarif-for", paramLabel = "code-scanning", descriptionKey = "check.sarif-for")
    private SarifReader sarifFor;

    @Option(names = "--allow-no-plan", descriptionKey = "check.allow-no-plan")
    private boolean allowNoPlan;

    /** Who reads SARIF, if it needs another one. */
    private enum SarifReader {
        CODE_SCANNING;

        @Override
        public String toString() {
            return Words.kebab(name());
        }
    }

    private LeftOut leftOut = LeftOut.NOTHING;
    private int threads;
    private int exit = ExitCode.CLEAN;

    public CheckCommand(Program main) {
        this.main = main;
    }

    /** A check of these files and folders without any option. */
    public static CheckCommand of(Program main, List<String> paths) {
        CheckCommand command = new CheckCommand(main);
        command.paths = paths;
        return command;
    }

    @Override
    public Integer call() throws IOException {
        try (ReportOutputs reports = new ReportOutputs(options.outputs().stream().filter(output -> !OpinionOutput.is(output)).toList(), main.language());
             BaselineOption known = new BaselineOption(baseline, newBaseline, stdinFilename == null ? paths : List.of(), config.root(main.language()), main.language())) {
            format = asked.format();
            if (asked == ReportFormat.DIFF && !fix) {
                throw new UsageException(main.language().choose("--format diff 与 --fix 同用", "--format diff goes with --fix"));
            }
            threads = options.threads(main.language());
            if (sarifFor != null && format != OutputFormat.SARIF && !reports.has(OutputFormat.SARIF)) {
                throw new UsageException(main.language().choose("--sarif-for 须与 --format sarif 或 --output sarif=文件 同用", "--sarif-for goes with --format sarif or --output sarif=FILE"));
            }
            Configurations configurations = configurations();
            List<PlanSource> sources = sources(configurations);
            CheckRun run = new CheckRun(main, configurations, sources);
            configurations.notes().forEach(text -> note(Printable.line(text.in(main.language()))));
            if (fix || write) {
                return fix(configurations, sources);
            }
            List<OpinionOutput> opinions = OpinionOutput.of(options.outputs(), profile, sources, main.language());
            protectInputs(reports, known, opinions, sources);
            check(run, configurations, sources.size(), reports, known);
            for (OpinionOutput opinion : opinions) {
                opinion.write(configurations.of(sources.get(0).place()), sources.get(0));
            }
            return exit;
        }
    }

    private Configurations configurations() {
        ReceptionChecker.Builder builder = ReceptionChecker.builder();
        if (rules != null) {
            if (!Files.isDirectory(rules)) {
                throw new UsageException(main.language().choose("没有规则文件夹：", "no such folder of rules: ") + rules);
            }
            builder.rules(rules);
        }
        return new Configurations(builder.build(), config, main.language());
    }

    private List<PlanSource> sources(Configurations configurations) {
        if (stdinFilename != null && !paths.contains(PlanFiles.STANDARD_INPUT)) {
            throw new UsageException(main.language().choose("--stdin-filename 说明标准输入是哪个文件，须与参数“-”同用", "--stdin-filename says which file standard input is, and goes with the argument -"));
        }
        PlanFiles files = PlanFiles.find(paths, file -> excluding(configurations, file), stdinFilename, allowNoPlan);
        leftOut = files.leftOut();
        if (!leftOut.named().isEmpty()) {
            note(main.language().choose("未检查：", "not checked: ") + PlanFiles.listed(leftOut.named(), main.language()));
        }
        if (changedSince == null) {
            return files.sources();
        }
        List<Path> settings = Stream.concat(configurations.files().stream(), Stream.of(config.file(), rules, baseline).filter(Objects::nonNull)).toList();
        ChangedPlans.Selection selection = new ChangedPlans(changedSince, settings, main.language()).of(files.sources());
        note(selection.note());
        return selection.sources();
    }

    /** The configuration by which a file is not to be checked; null if none says so. */
    private static Path excluding(Configurations configurations, Path file) {
        Setting<PathPattern> exclusion = configurations.configuration(file).exclusion(file);
        return exclusion == null ? null : exclusion.file();
    }

    private void protectInputs(ReportOutputs reports, BaselineOption known, List<OpinionOutput> opinions, List<PlanSource> sources) {
        if (options.outputs().isEmpty() && newBaseline == null) {
            return;
        }
        String isPlan = main.language().choose("不能写入要检查的方案：", "a plan that is checked cannot be written to: ");
        List<Path> plans = sources.stream().map(PlanSource::file).filter(Objects::nonNull).map(PlanFiles::real).toList();
        reports.refuse(plans::contains, isPlan);
        known.refuse(plans::contains, isPlan);
        opinions.forEach(opinion -> opinion.refuse(plans::contains, isPlan));
        reports.refuse(known::isItsFile, main.language().choose("--output：不能写入基线文件：", "--output: the baseline cannot be written to: "));
    }

    private void check(CheckRun run, Configurations configurations, int total, ReportOutputs reports, BaselineOption known) throws IOException {
        Statistics statistics = counting ? new Statistics() : null;
        Progress progress = new Progress(main.console(), main.language(), total, options.quiet());
        ReceptionChecker checker = configurations.checker();
        Pipeline pipeline = new Pipeline(new RepositoryPaths(), ReceptionChecker.home(), sarifFor == SarifReader.CODE_SCANNING);
        reports.begin(options.quiet() ? null : format, main.console().out(format), (one, isStandardOutput) -> new ReportWriter.Options(main.language(),
                profile == null ? one.defaultProfile(main.console().isCi()) : profile, isStandardOutput && main.console().isColoured(), everything,
                failOn == null ? run.strictest() : Threshold.OfStages.all(failOn.threshold()), failOn != null, checker.basis(), checker.rules(), checker.standards().instruments(), pipeline));
        run.start(threads, reports.needs(), (source, found) -> {
            List<Report> marked = source.place() == null ? found : known.mark(source.place(), found);
            progress.clear();
            for (Report report : marked) {
                reports.write(report);
                if (counting) {
                    statistics.add(report);
                }
                worst(report.verdict() == Verdict.UNREADABLE ? ExitCode.UNREADABLE
                        : report.fails(failOn(configurations, source.place()), failOn != null) ? ExitCode.FINDINGS : ExitCode.CLEAN);
            }
            progress.advance(marked);
        });
        progress.clear();
        known.finish();
        reports.publish(leftOut);
        PrintWriter notes = options.quiet() ? null : main.console().err();
        known.publish(notes);
        reports.done();
        if (known.reportStale(notes) && Severity.WARNING.isAtLeast(failOn(configurations, baseline).of(null).severity())) {
            worst(ExitCode.FINDINGS);
        }
        if (counting) {
            statistics.write(main.console().err(), main.language());
            Statistics.write(leftOut, main.console().err(), main.language());
        }
    }

    private int fix(Configurations configurations, List<PlanSource> sources) throws IOException {
        if (!fix || format != OutputFormat.TEXT || !options.outputs().isEmpty() || baseline != null || newBaseline != null || write && paths.contains(PlanFiles.STANDARD_INPUT)) {
            throw new UsageException(main.language().choose("--write 与 --fix 同用，不用于标准输入；--fix 说明改动，可加 --format diff 输出补丁，不与其他 --format、--output 和基线同用",
                    "--write goes with --fix and not with standard input; --fix tells what would be changed, as a patch with --format diff, and goes with no other --format, --output or baseline"));
        }
        FixRun run = new FixRun(main, write, asked == ReportFormat.DIFF, profile == null ? format.defaultProfile(main.console().isCi()) : profile);
        for (PlanSource source : sources) {
            ReceptionChecker checker = source.place() == null ? configurations.checker() : configurations.of(source.place());
            worst(run.of(checker, source, failOn(configurations, source.place()), failOn != null));
        }
        return exit;
    }

    private void worst(int code) {
        exit = Math.max(exit, code);
    }

    private Threshold.OfStages failOn(Configurations configurations, Path file) {
        return failOn != null ? Threshold.OfStages.all(failOn.threshold()) : file == null ? configurations.failOn() : configurations.failOn(file);
    }

    private void note(String text) {
        if (!options.quiet()) {
            main.console().err().println(text);
        }
    }
}
