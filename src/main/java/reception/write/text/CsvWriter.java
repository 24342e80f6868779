package reception.write.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.report.Finding;
import reception.report.Heading;
import reception.report.Printable;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.wording.Issue;
import reception.report.wording.ReportWording;
import reception.rule.RuleCard;
import reception.standard.Citation;
import reception.vocabulary.Language;
import reception.vocabulary.Words;

/**
 * Writes a table for spreadsheets: a row for each plan with its verdict, then one for each issue. As RFC 4180 asks, with a byte-order mark by which Excel reads Chinese;
 * an apostrophe goes before what a spreadsheet would take for a formula.
 */
public final class CsvWriter implements ReportWriter {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String FORMULA = "=+-@＝＋－＠";
    private static final List<String> COLUMNS = List.of("file", "document", "line", "column", "kind", "severity", "rule", "title", "message", "suggestion", "owner", "clause",
            "basis", "path", "verified", "exception", "fingerprint", "cell");

    private final Writer out;
    private final ReportWording wording;

    public CsvWriter(Writer out, Language language) {
        this.out = out;
        this.wording = new ReportWording(language);
    }

    @Override
    public void begin() throws IOException {
        out.append(BYTE_ORDER_MARK);
        row(COLUMNS);
    }

    @Override
    public void write(Report report) throws IOException {
        String document = String.valueOf(report.document() + 1);
        String counts = wording.counts(report);
        String title = report.heading().map(Heading::title).orElse("");
        row(List.of(report.name(), document, "", "", "verdict", "", "", title == null ? "" : title, wording.word(report.verdict()) + wording.say(counts.isEmpty() ? "" : "：" + counts,
                counts.isEmpty() ? "" : ": " + counts), "", "", "", "", "", "", "", "", ""));
        for (Issue issue : Issue.of(report, wording)) {
            boolean stands = issue.span().isSomewhere();
            row(Stream.concat(Stream.of(report.name(), document, stands ? String.valueOf(issue.line()) : "", stands ? String.valueOf(issue.column()) : "", kind(issue)),
                    Stream.concat(issue.finding() == null ? withoutFinding(issue) : ofFinding(issue, issue.finding()), Stream.of(issue.span().isCell() ? issue.span().place() : ""))).toList());
        }
    }

    private static String kind(Issue issue) {
        return switch (issue.level()) {
            case UNREADABLE -> "input-error";
            case ERROR, WARNING, INFO -> "finding";
            case NOT_READY, EXCEPTED, KNOWN, OPEN, NOTE -> issue.level().id();
        };
    }

    private static Stream<String> withoutFinding(Issue issue) {
        return Stream.of("", issue.rule(), issue.title(), issue.message(), "", "", "", "", issue.path(), "", "", issue.fingerprint());
    }

    private Stream<String> ofFinding(Issue issue, Finding finding) {
        RuleCard card = finding.rule().card();
        return Stream.of(Words.kebab(finding.severity().name()), issue.rule(), issue.title(), issue.message(), finding.suggestion(wording.language()), wording.word(card.owner()),
                card.clause(), Citation.all(finding.citations(), wording.language()), issue.path(), finding.verified() ? "yes" : "no", exception(finding), issue.fingerprint());
    }

    private String exception(Finding finding) {
        if (!finding.isExcepted()) {
            return "";
        }
        return finding.waiver().reason() == null ? wording.say("略", "withheld")
                : finding.waiver().reason() + wording.say("（", " (") + finding.waiver().document() + wording.say("）", ")");
    }

    private void row(List<String> cells) throws IOException {
        out.append(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    /** A cell as RFC 4180 has it; what a spreadsheet would take for a formula is none. */
    public static String cell(String text) {
        String safe = Printable.of(text);
        String start = safe.strip();
        boolean isFormula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
        String cell = isFormula ? "'" + safe : safe;
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n') ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
