package reception.cli.run;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import reception.report.Finding;
import reception.report.LeftOut;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** Counts over all reports of a run. */
public final class Statistics {

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<RuleBook.Rule, Integer> findings = byId();
    private final Map<RuleBook.Rule, Integer> undetermined = byId();
    private int excepted;
    private int known;

    private static Map<RuleBook.Rule, Integer> byId() {
        return new TreeMap<>(Comparator.comparing(RuleBook.Rule::id));
    }

    /** Counts a report. */
    public void add(Report report) {
        verdicts.merge(report.verdict(), 1, Integer::sum);
        for (Finding finding : report.findings()) {
            findings.merge(finding.rule(), 1, Integer::sum);
            excepted += finding.isExcepted() ? 1 : 0;
            known += finding.known() ? 1 : 0;
        }
        report.assessments(Outcome.UNDETERMINED).forEach(assessment -> undetermined.merge(assessment.rule(), 1, Integer::sum));
    }

    /** Writes the counts, those by rule from many to few. */
    public void write(PrintWriter out, Language language) {
        out.println(language.choose("== 统计", "== Statistics"));
        out.println("  " + language.choose("方案：", "plans: ") + sum(verdicts));
        verdicts.forEach((verdict, count) -> out.println("    " + count + "  " + Vocabulary.word(verdict).inProse(language)));
        out.println("  " + language.choose("不符之处：" + sum(findings) + "（例外 " + excepted + "，已在基线中 " + known + "）",
                "findings: " + sum(findings) + " (" + excepted + " excepted, " + known + " known from the baseline)"));
        write(findings, out, language);
        out.println("  " + language.choose("无法判定：", "undetermined: ") + sum(undetermined));
        write(undetermined, out, language);
    }

    /** Writes what was left out: how much for each reason, and each plan by name. */
    public static void write(LeftOut leftOut, PrintWriter out, Language language) {
        if (leftOut.counts().values().stream().allMatch(count -> count == 0) && leftOut.named().isEmpty()) {
            return;
        }
        out.println("  " + language.choose("未检查：", "not checked:"));
        leftOut.counts().entrySet().stream().filter(count -> count.getValue() > 0)
                .forEach(count -> out.println("    " + count.getValue() + "  " + LeftOut.name(count.getKey(), language)));
        leftOut.named().forEach(entry -> out.println("    " + entry.in(language)));
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void write(Map<RuleBook.Rule, Integer> counts, PrintWriter out, Language language) {
        counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> out.println("    " + entry.getValue() + "  " + entry.getKey().id() + "  " + entry.getKey().card().title().in(language)));
    }
}
