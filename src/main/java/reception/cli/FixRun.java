package reception.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reception.Fixes;
import reception.ReceptionChecker;
import reception.report.Finding;
import reception.report.Fix;
import reception.report.Profile;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Threshold;

/** Shows what {@code check --fix} would change as a patch, or changes the files. */
final class FixRun {

    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\\ No newline at end of file";

    private final Main main;
    private final boolean write;
    private final Profile profile;

    /**
     * @param write   whether the files are changed; else a patch is printed
     * @param profile what may be told; a patch quotes the plan, so that only the full profile has one
     */
    FixRun(Main main, boolean write, Profile profile) {
        this.main = main;
        this.write = write;
        this.profile = profile;
    }

    /**
     * Fixes one file.
     *
     * @param failOn from what on a plan fails
     * @param byCard whether a finding that a configuration has made milder counts as its rule's card has it
     * @return the exit code for what the file holds afterward: still unchanged if a patch was printed
     */
    int of(ReceptionChecker checker, PlanSource source, Threshold.OfStages failOn, boolean byCard) throws IOException {
        try {
            return of(checker, source, source.bytes(main.console().in()), failOn, byCard);
        } catch (InputFile.UnreadableException e) {
            main.console().err().println(source.name() + say("：", ": ") + e.error().message().in(main.language()));
            return ExitCode.UNREADABLE;
        }
    }

    private int of(ReceptionChecker checker, PlanSource source, byte[] bytes, Threshold.OfStages failOn, boolean byCard) throws IOException {
        String name = source.name();
        Fixes.Fixed fixed = Fixes.applied(checker, name, bytes);
        if (!fixed.fixes().isEmpty() && !write && profile == Profile.FULL) {
            main.console().printExactly(patch(name, bytes, fixed.bytes()), main.language());
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
        say(name, fixed.fixes().size(), left);
        List<Report> now = write ? left : checker.check(name, bytes);
        return now.stream().mapToInt(report -> report.verdict() == Verdict.UNREADABLE ? ExitCode.UNREADABLE
                : report.fails(failOn, byCard) ? ExitCode.FINDINGS : ExitCode.CLEAN).max().orElse(ExitCode.CLEAN);
    }

    private void say(String name, int made, List<Report> left) {
        long unreadable = left.stream().filter(report -> report.verdict() == Verdict.UNREADABLE).count();
        if (unreadable > 0) {
            main.console().err().println(name + say("：方案有书写错误，无法修改；先运行 reception check 看错在哪里。", ": the plan has input errors and cannot be fixed; reception check tells where."));
            return;
        }
        int findings = left.stream().mapToInt(report -> report.violations().size()).sum();
        String done = write ? say("已修改" + made + "处", made + " fixed") : say("可自动修改" + made + "处", made + " can be fixed");
        String withheld = profile == Profile.FULL ? "" : say("；补丁含方案原文，加 --profile full 才输出", "; a patch quotes the plan, --profile full prints it");
        String how = write || made == 0 ? "" : say("；加 --write 写入文件", "; --write changes the file") + withheld;
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
