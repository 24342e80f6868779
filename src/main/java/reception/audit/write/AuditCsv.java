package reception.audit.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditReport;
import reception.write.text.CsvWriter;

/** Writes a table for spreadsheets: a row for each place of each finding, so that it can be sorted by file as well as by finding. */
final class AuditCsv implements AuditWriter {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<String> COLUMNS = List.of("finding", "kind", "severity", "rule", "title", "message", "file", "document", "line", "column", "what", "suggestion", "owner", "basis", "disposition", "fingerprint");

    private final Writer out;
    private final AuditWording wording;

    AuditCsv(Writer out, AuditWording wording) {
        this.out = out;
        this.wording = wording;
    }

    @Override
    public void write(AuditReport report) throws IOException {
        out.append(BYTE_ORDER_MARK);
        row(COLUMNS);
        int number = 0;
        for (AuditFinding finding : report.findings()) {
            number++;
            for (AuditFinding.Named named : finding.places()) {
                row(List.of(String.valueOf(number), finding.isSignal() ? "signal" : "violation", finding.isSignal() ? "" : AuditWording.id(finding), finding.rule().id(), finding.rule().card().title().in(wording.language()),
                        finding.said().in(wording.language()), named.place().file(), String.valueOf(named.place().document() + 1), String.valueOf(named.place().line()), String.valueOf(named.place().column()),
                        named.label().in(wording.language()), finding.remedy().in(wording.language()), wording.owner(finding), wording.basis(finding), wording.disposition(finding), finding.fingerprint()));
            }
        }
        for (AuditReport.Unread unread : report.unread()) {
            row(List.of("", "input-error", "", "", "", unread.error().message().in(wording.language()), unread.file(), "", String.valueOf(Math.max(1, unread.error().span().line())),
                    String.valueOf(Math.max(1, unread.error().span().column())), "", "", "", "", "", ""));
        }
    }

    private void row(List<String> cells) throws IOException {
        out.append(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(","))).append("\r\n");
    }
}
