package reception.audit.write;

import java.io.IOException;
import java.io.Writer;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditReport;
import reception.report.Printable;

/** Writes workflow commands that GitHub Actions shows as annotations, one for each finding at its first place; everything is escaped. */
final class AuditAnnotations implements AuditWriter {

    private final Writer out;
    private final AuditWording wording;

    AuditAnnotations(Writer out, AuditWording wording) {
        this.out = out;
        this.wording = wording;
    }

    @Override
    public void write(AuditReport report) throws IOException {
        for (AuditReport.Unread unread : report.unread()) {
            command("error", unread.file(), Math.max(1, unread.error().span().line()), wording.say("不能读取", "not readable"), unread.error().message().in(wording.language()));
        }
        for (AuditFinding finding : report.findings()) {
            String command = finding.isSignal() || finding.disposition() != null ? "notice" : AuditWording.id(finding);
            StringBuilder text = new StringBuilder(finding.said().in(wording.language()));
            finding.places().forEach(named -> text.append('\n').append(named.place()));
            command(command, finding.places().get(0).place().file(), finding.places().get(0).place().line(), finding.rule().card().title().in(wording.language()) + " (" + finding.rule().id() + ")", text.toString());
        }
        command("notice", null, 0, wording.say("结论", "Conclusion"), wording.conclusion(report));
    }

    private void command(String command, String file, int line, String title, String message) throws IOException {
        out.append("::").append(command).append(' ');
        if (file != null) {
            out.append("file=").append(property(file)).append(",line=" + line + ",");
        }
        out.append("title=").append(property(title)).append("::").append(data(message)).append('\n');
    }

    private static String data(String text) {
        return Printable.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
