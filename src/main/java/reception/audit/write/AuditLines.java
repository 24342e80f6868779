package reception.audit.write;

import java.io.IOException;
import java.io.Writer;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditReport;
import reception.report.Printable;

/** Writes one line for each place of a finding, as compilers do: {@code file:line:column: severity: message [rule]}. */
final class AuditLines implements AuditWriter {

    private final Writer out;
    private final AuditWording wording;

    AuditLines(Writer out, AuditWording wording) {
        this.out = out;
        this.wording = wording;
    }

    @Override
    public void write(AuditReport report) throws IOException {
        for (AuditReport.Unread unread : report.unread()) {
            out.append(Printable.line(unread.file() + ":" + Math.max(1, unread.error().span().line()) + ":" + Math.max(1, unread.error().span().column()) + ": error: "
                    + unread.error().message().in(wording.language()) + " [input/unreadable]")).append('\n');
        }
        for (AuditFinding finding : report.findings()) {
            for (AuditFinding.Named named : finding.places()) {
                out.append(Printable.line(named.place() + ": " + (finding.disposition() == null ? AuditWording.id(finding) : "settled") + ": " + finding.said().in(wording.language()) + " [" + finding.rule().id() + "]"))
                        .append('\n');
            }
        }
    }
}
