package reception.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reception.ReceptionChecker;
import reception.cli.configuration.ConfigurationOption;
import reception.cli.configuration.Configurations;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.cli.files.InputFile;
import reception.cli.files.PlanFiles;
import reception.cli.output.LimitsText;
import reception.report.PlanLimits;
import reception.report.Profile;
import reception.report.Report;
import reception.report.Verdict;
import reception.write.OutputFormat;
import reception.write.text.TextWriter;

/** {@code reception limits}. */
@Command(name = "limits", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class LimitsCommand implements Callable<Integer> {

    private static final Pattern GUESTS = Pattern.compile("([1-9]\\d{0,3})(?:\\.\\.([1-9]\\d{0,3}))?");
    private static final int MAX_ROWS = 100;

    private final Program main;

    @Parameters(paramLabel = "PLAN", descriptionKey = "limits.plan")
    private String plan;

    @Option(names = "--guests", paramLabel = "N|N..M", descriptionKey = "limits.guests")
    private String guests;

    @Mixin
    private ConfigurationOption config = new ConfigurationOption();

    public LimitsCommand(Program main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        List<Integer> asked = guests();
        TextWriter reports = new TextWriter(main.console().out(), main.language(), main.console().isColoured(), false);
        LimitsText text = new LimitsText(main.console().out(), main.language());
        int exit = ExitCode.CLEAN;
        Profile profile = OutputFormat.TEXT.defaultProfile(main.console().isCi());
        for (PlanLimits full : limits(asked)) {
            PlanLimits limits = full.in(profile);
            Report report = limits.report();
            if (report.verdict() == Verdict.UNREADABLE || report.classified()) {
                reports.write(report);
                exit = Math.max(exit, report.classified() ? ExitCode.FINDINGS : ExitCode.UNREADABLE);
            } else if (asked.isEmpty()) {
                text.write(limits);
            } else {
                text.writeTables(limits);
            }
        }
        return exit;
    }

    private List<Integer> guests() {
        if (guests == null) {
            return List.of();
        }
        Matcher range = GUESTS.matcher(guests);
        int from = range.matches() ? Integer.parseInt(range.group(1)) : 0;
        int until = from == 0 || range.group(2) == null ? from : Integer.parseInt(range.group(2));
        if (from == 0 || until < from || until - from >= MAX_ROWS) {
            throw new UsageException(main.language().choose("--guests：应为人数，如 12 或 8..14（至多" + MAX_ROWS + "行），现为 ",
                    "--guests: a number such as 12 or a range such as 8..14 (at most " + MAX_ROWS + " rows) is expected, not ") + guests);
        }
        return IntStream.rangeClosed(from, until).boxed().toList();
    }

    private List<PlanLimits> limits(List<Integer> asked) throws IOException {
        Configurations configurations = new Configurations(ReceptionChecker.builder().build(), config, main.language());
        ReceptionChecker checker = configurations.checker();
        try {
            if (plan.equals(PlanFiles.STANDARD_INPUT)) {
                return configurations.of(PlanFiles.INPUT_PLACE).limits(plan, InputFile.read(main.console().in()), asked);
            }
            byte[] bytes = InputFile.read(Path.of(plan));
            ReceptionChecker configured = configurations.of(Path.of(plan));
            main.note(configurations.notes());
            return configured.limits(plan, bytes, asked);
        } catch (InputFile.UnreadableException e) {
            return List.of(new PlanLimits(Report.unreadable(plan, e.error(), checker.rules(), checker.basis()), List.of(), List.of(), List.of()));
        }
    }
}
