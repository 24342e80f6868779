package reception.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import reception.ReceptionChecker;
import reception.cli.configuration.ConfigurationOption;
import reception.cli.configuration.Configurations;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.cli.files.PlanFiles;
import reception.cli.files.PlanInput;
import reception.plan.PlanDocument;
import reception.report.Finding;
import reception.report.Printable;
import reception.report.Report;
import reception.vocabulary.Vocabulary;
import reception.workbook.PlanChanges;
import reception.workbook.WrittenPlan;

/** {@code reception diff}: what has changed between two versions of a plan, and what that does to the verdict, for the one who signs. */
@Command(name = "diff", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class DiffCommand implements Callable<Integer> {

    private final Program main;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff.new")
    private String after;

    @Mixin
    private ConfigurationOption config = new ConfigurationOption();

    public DiffCommand(Program main) {
        this.main = main;
    }

    /** A version of the plan with what is said of it. */
    private record Version(PlanDocument plan, Report report) {
    }

    @Override
    public Integer call() throws IOException {
        Configurations configurations = new Configurations(ReceptionChecker.builder().build(), config, main.language());
        Version old = version(configurations, before);
        Version now = version(configurations, after);
        main.note(configurations.notes());
        PrintWriter out = main.console().out();
        ReceptionChecker checker = configurations.checker();
        List<String> changes = PlanChanges.between(WrittenPlan.of(old.plan().plan().orElseThrow(), main.language(), checker.standards().regions()),
                WrittenPlan.of(now.plan().plan().orElseThrow(), main.language(), checker.standards().regions()), main.language());
        out.println(say("变更：", "Changed: ") + (changes.isEmpty() ? say("内容没有变化", "nothing") : say(changes.size() + "处", String.valueOf(changes.size()))));
        changes.forEach(change -> out.println("  " + Printable.line(change)));
        out.println();
        String was = Vocabulary.word(old.report().verdict()).inProse(main.language());
        String is = Vocabulary.word(now.report().verdict()).inProse(main.language());
        out.println(was.equals(is) ? say("结论不变：", "Verdict unchanged: ") + is : say("结论：", "Verdict: ") + was + " → " + is);
        findings(say("已消除", "Gone"), only(old.report(), now.report()), out);
        findings(say("新出现", "New"), only(now.report(), old.report()), out);
        out.println(say("仍在：", "Left: ") + (now.report().violations().size() - only(now.report(), old.report()).size()));
        return ExitCode.CLEAN;
    }

    private Version version(Configurations configurations, String name) throws IOException {
        ReceptionChecker checker = configurations.of(PlanInput.isStandardInput(name) ? PlanFiles.INPUT_PLACE : Path.of(name));
        byte[] bytes = PlanInput.bytes(main, name);
        List<PlanDocument> plans = PlanInput.plans(main, checker, name, bytes);
        if (plans.size() > 1) {
            throw new UsageException(say(name + "：有" + plans.size() + "份方案，请指定只含一份的文件", name + ": it holds " + plans.size() + " plans; name a file with one"));
        }
        return new Version(plans.get(0), checker.check(name, bytes).get(0));
    }

    /** Findings of one report that the other has not: each counts once for one of the same rule at the same thing, whatever the values. */
    private static List<Finding> only(Report report, Report other) {
        Map<String, Integer> there = new HashMap<>();
        other.violations().forEach(finding -> there.merge(finding.fingerprint(), 1, Integer::sum));
        List<Finding> only = new ArrayList<>();
        for (Finding finding : report.violations()) {
            if (there.merge(finding.fingerprint(), -1, Integer::sum) < 0) {
                only.add(finding);
            }
        }
        return only;
    }

    private void findings(String title, List<Finding> findings, PrintWriter out) {
        out.println(title + say("：", ": ") + findings.size());
        findings.forEach(finding -> out.println("  " + Printable.line(Vocabulary.word(finding.severity()).inProse(main.language()) + " " + finding.rule().card().title().in(main.language()) + say("：", ": ") + finding.message(main.language()))));
    }

    private String say(String zh, String en) {
        return main.language().choose(zh, en);
    }
}
