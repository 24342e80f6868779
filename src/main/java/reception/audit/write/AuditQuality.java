package reception.audit.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditReport;
import reception.report.Finding;
import reception.report.Printable;
import reception.write.json.Json;

/** Writes the Code Quality report that GitLab shows in merge requests, a finding at its first place. */
final class AuditQuality implements AuditWriter {

    private final Writer out;
    private final AuditWording wording;

    AuditQuality(Writer out, AuditWording wording) {
        this.out = out;
        this.wording = wording;
    }

    @Override
    public void write(AuditReport report) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeStartArray();
        for (AuditReport.Unread unread : report.unread()) {
            int line = Math.max(1, unread.error().span().line());
            issue(json, unread.error().message().in(wording.language()), "input/unreadable", Finding.fingerprint(unread.file() + line + unread.error().message().en()), "blocker", unread.file(), line);
        }
        for (AuditFinding finding : report.findings()) {
            String severity = finding.isSignal() || finding.disposition() != null ? "info" : finding.severity() == reception.rule.Severity.ERROR ? "critical" : "major";
            issue(json, finding.said().in(wording.language()) + wording.say("建议：", " Do: ") + finding.remedy().in(wording.language()), finding.rule().id(), finding.fingerprint(), severity,
                    finding.places().get(0).place().file(), finding.places().get(0).place().line());
        }
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }

    private static void issue(JsonGenerator json, String description, String rule, String fingerprint, String severity, String file, int line) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", Printable.line(description));
        json.writeStringField("check_name", rule);
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("severity", severity);
        json.writeObjectFieldStart("location");
        json.writeStringField("path", file);
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", line);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
