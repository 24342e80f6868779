package reception.report.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reception.format.Span;
import reception.report.Finding;
import reception.report.Report;
import reception.rule.Severity;
import reception.vocabulary.Text;

/** Findings that are said once: of one rule, resting on the same figures and articles, with the same to do. */
public record FindingGroup(Report report, List<Finding> findings) {

    /** Findings in groups, in the order of the first of each. */
    public static List<FindingGroup> of(Report report, ReportWording wording) {
        Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            List<Object> same = new ArrayList<>(List.of(finding.rule().id(), finding.severity(), wording.standing(finding), finding.suggestion(wording.language()), finding.citations()));
            finding.limits().forEach(limit -> same.add(wording.standard(limit)));
            same.add(String.valueOf(wording.doubt(finding)));
            same.add(finding.isExcepted() ? finding.waiver() : "");
            alike.computeIfAbsent(same, unused -> new ArrayList<>()).add(finding);
        }
        return alike.values().stream().map(same -> new FindingGroup(report, same)).toList();
    }

    /** Whether it is mere advice, which keeps no plan from being ready. */
    public boolean isAdvice() {
        return isAdvice(first());
    }

    public static boolean isAdvice(Finding finding) {
        return finding.severity() == Severity.INFO && !finding.isExcepted() && !finding.isLowered();
    }

    /** The one that speaks for all of them. */
    public Finding first() {
        return findings.get(0);
    }

    public boolean isSingle() {
        return findings.size() == 1;
    }

    /** What is found, each sentence once, with those of which it is said. */
    public Map<String, List<Finding>> byMessage(ReportWording wording) {
        return findings.stream().collect(Collectors.groupingBy(finding -> finding.message(wording.language()), LinkedHashMap::new, Collectors.toList()));
    }

    /** Where else in the file something belongs to them. */
    public String relatedLines(ReportWording wording) {
        Set<Text> own = findings.stream().map(finding -> finding.span().lineInWords()).collect(Collectors.toSet());
        Set<Span> others = new LinkedHashSet<>();
        findings.forEach(finding -> finding.related().stream().map(Finding.Related::span).filter(other -> other.isSomewhere() && !other.equals(finding.span()))
                .filter(other -> isSingle() || !own.contains(other.lineInWords())).forEach(others::add));
        return wording.lines(others, Integer.MAX_VALUE);
    }
}
