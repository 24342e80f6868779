package reception.cli.run;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reception.Fixes;
import reception.ReceptionChecker;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.cli.files.InputFile;
import reception.cli.files.PlanSource;
import reception.cli.files.WholeFile;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.edit.YamlWriter;
import reception.plan.PlanDocument;
import reception.report.Finding;
import reception.report.Fix;
import reception.report.Printable;
import reception.report.Profile;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Threshold;
import reception.workbook.OfficeFile;
import reception.workbook.WrittenPlan;

/** Says what {@code check --fix} would change in words or as a patch, or changes the files. */
public final class FixRun {

    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\\ No newline at end of file";

    private final Program main;
    private final boolean write;
    private final boolean asPatch;
    private final Profile profile;

    /**
     * @param write   whether the files are changed; else what would be changed is printed
     * @param asPatch whether it is printed as a patch and not in words
     * @param profile what may be told; both quote the plan, so that only the full profile has them
     */
    public FixRun(Program main, boolean write, boolean asPatch, Profile profile) {
        this.main = main;
        this.write = write;
        this.asPatch = asPatch;
        this.profile = profile;
    }

    /**
     * Fixes one file.
     *
     * @param failOn from what on a plan fails
     * @param byCard whether a finding that a configuration has made milder counts as its rule's card has it
     * @return the exit code for what the file holds afterward: still unchanged if a patch was printed
     */
    public int of(ReceptionChecker checker, PlanSource source, Threshold.OfStages failOn, boolean byCard) throws IOException {
        try {
            return of(checker, source, source.bytes(main.console().in()), failOn, byCard);
        } catch (InputFile.UnreadableException e) {
            main.console().err().println(source.name() + say("：", ": ") + e.error().message().in(main.language()));
            return ExitCode.UNREADABLE;
        }
    }

    private int of(ReceptionChecker checker, PlanSource source, byte[] bytes, Threshold.OfStages failOn, boolean byCard) throws IOException {
        String name = source.name();
        boolean isWorkbook = OfficeFile.is(bytes);
        if (isWorkbook && (write || asPatch)) {
            throw new UsageException(name + say("：工作簿不由本程序改动，也没有补丁；不加 --write 和 --format diff 即逐格说明怎么改", ": the cells of a workbook are changed by hand and have no patch; without --write and --format diff each is told"));
        }
        byte[] text = isWorkbook ? inYaml(checker, name, bytes) : bytes;
        Fixes.Fixed fixed = Fixes.applied(checker, name, text);
        if (!fixed.fixes().isEmpty() && !write && profile == Profile.FULL) {
            if (asPatch) {
                main.console().printExactly(patch(name, bytes, fixed.bytes()), main.language());
            } else {
                words(name, text, fixed.fixes(), isWorkbook ? cells(checker.check(name, bytes)) : Map.of());
            }
        }
        if (!fixed.fixes().isEmpty() && write) {
            replace(source.file(), bytes, fixed.bytes());
        }
        for (Fix fix : fixed.fixes()) {
            Finding finding = fix.finding();
            String what = profile == Profile.FULL ? finding.suggestion(main.language()) : finding.rule().card().title().in(main.language());
            main.console().err().println(name + ": " + finding.rule().id() + say("：", ": ") + what);
        }
        List<Report> left = checker.check(name, fixed.bytes());
        say(name, fixed.fixes().size(), left, isWorkbook);
        List<Report> now = write ? left : checker.check(name, bytes);
        return now.stream().mapToInt(report -> report.verdict() == Verdict.UNREADABLE ? ExitCode.UNREADABLE
                : report.fails(failOn, byCard) ? ExitCode.FINDINGS : ExitCode.CLEAN).max().orElse(ExitCode.CLEAN);
    }

    /** A plan that a workbook holds, as a text that can be edited; as it is where it cannot be read. */
    private byte[] inYaml(ReceptionChecker checker, String name, byte[] workbook) {
        PlanDocument read = checker.read(name, workbook).get(0);
        return read.plan().isEmpty() || read.classified() ? workbook : YamlWriter.write(WrittenPlan.of(read.plan().get(), main.language(), checker.standards().regions())).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Span> cells(List<Report> reports) {
        Map<String, Span> cells = new HashMap<>();
        reports.forEach(report -> report.violations().forEach(finding -> cells.putIfAbsent(FixWords.key(new Fix(finding, List.of())), finding.span())));
        return cells;
    }

    private void words(String name, byte[] text, List<Fix> fixes, Map<String, Span> cells) {
        FixWords words = new FixWords(SourceText.decode(name, text).source().orElseThrow().text(), main.language());
        fixes.forEach(fix -> main.console().out().println(Printable.line(name + say("：", ": ") + words.next(fix, cells))));
    }

    private void say(String name, int made, List<Report> left, boolean isWorkbook) {
        long unreadable = left.stream().filter(report -> report.verdict() == Verdict.UNREADABLE).count();
        if (unreadable > 0) {
            main.console().err().println(name + say("：方案有书写错误，无法修改；先运行 reception check 看错在哪里。", ": the plan has input errors and cannot be fixed; reception check tells where."));
            return;
        }
        int findings = left.stream().mapToInt(report -> report.violations().size()).sum();
        String done = write ? say("已修改" + made + "处", made + " fixed") : say("可自动修改" + made + "处", made + " can be fixed");
        String withheld = profile == Profile.FULL ? "" : say("；改动含方案原文，加 --profile full 才输出", "; what is changed quotes the plan, --profile full prints it");
        String how = write || made == 0 || isWorkbook ? made == 0 || write ? "" : withheld : say("；加 --write 写入文件", "; --write changes the file") + (asPatch ? "" : say("，加 --format diff 输出补丁", ", --format diff prints a patch")) + withheld;
        main.console().err().println(name + say("：", ": ") + done + say("，其余" + findings + "条须由人处理", ", " + findings + " left for people") + how + say("。", "."));
    }

    /** A patch of one file as patch programs read it. */
    private static String patch(String name, byte[] before, byte[] after) {
        List<String> original = lines(before);
        List<String> patch = UnifiedDiffUtils.generateUnifiedDiff(name, name, original, DiffUtils.diff(original, lines(after)), CONTEXT);
        return String.join("\n", patch) + "\n";
    }

    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n" + NO_LINE_END);
        }
        return lines;
    }

    private void replace(Path file, byte[] before, byte[] after) throws IOException {
        WholeFile.write(file, main.language(), out -> {
            out.write(after);
            if (!Arrays.equals(Files.readAllBytes(file), before)) {
                throw new UsageException(say("文件在检查期间被改动，没有写入：", "the file was changed while it was checked; it is left as it is: ") + file);
            }
        });
    }

    private String say(String zh, String en) {
        return main.language().choose(zh, en);
    }
}
