package reception.audit.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditReport;
import reception.rule.RuleBook;
import reception.write.json.Json;
import reception.write.sarif.SarifFiles;
import reception.write.sarif.SarifTexts;

/** Writes one run of SARIF 2.1.0: a finding stands at its first place and names all others as related. A signal is a note for review, never a failure. */
final class AuditSarif implements AuditWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final Writer out;
    private final AuditWording wording;

    AuditSarif(Writer out, AuditWording wording) {
        this.out = out;
        this.wording = wording;
    }

    @Override
    public void write(AuditReport report) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "reception");
        json.writeStringField("semanticVersion", report.basis().version());
        json.writeStringField("language", wording.say("zh-CN", "en-US"));
        new SarifTexts(json).text("shortDescription", wording.title());
        Map<String, Integer> indexes = new LinkedHashMap<>();
        json.writeArrayFieldStart("rules");
        for (RuleBook.Rule rule : report.rules().rules()) {
            indexes.put(rule.id(), indexes.size());
            rule(json, rule);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("rules-sha256", report.basis().rulesSha256());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        new SarifTexts(json).text("description", wording.say("运行比对时所在的文件夹", "The folder in which the audit was run"));
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("results");
        for (AuditFinding finding : report.findings()) {
            result(json, finding, indexes.get(finding.rule().id()));
        }
        json.writeEndArray();
        invocation(json, report);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void rule(JsonGenerator json, RuleBook.Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("helpUri", "urn:reception:rule:" + rule.id());
        new SarifTexts(json).text("shortDescription", rule.card().title().in(wording.language()));
        new SarifTexts(json).text("fullDescription", rule.card().why().in(wording.language()));
        new SarifTexts(json).text("help", rule.card().why().in(wording.language()) + "\nreception explain " + rule.id());
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("problem.severity", rule.card().isSignal() ? "recommendation" : level(rule));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String level(RuleBook.Rule rule) {
        return switch (rule.card().severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void result(JsonGenerator json, AuditFinding finding, int index) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", index);
        json.writeStringField("kind", finding.isSignal() ? "review" : "fail");
        json.writeStringField("level", finding.isSignal() ? "none" : AuditWording.id(finding));
        new SarifTexts(json).text("message", finding.said().in(wording.language()) + wording.say("建议：", " Do: ") + finding.remedy().in(wording.language()));
        json.writeArrayFieldStart("locations");
        location(json, finding.places().get(0), 0);
        json.writeEndArray();
        List<AuditFinding.Named> others = finding.places().subList(1, finding.places().size());
        if (!others.isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            int id = 1;
            for (AuditFinding.Named other : others) {
                location(json, other, id++);
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("reception/v1", finding.fingerprint());
        json.writeEndObject();
        if (finding.disposition() != null) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", wording.disposition(finding));
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void location(JsonGenerator json, AuditFinding.Named named, int id) throws IOException {
        json.writeStartObject();
        if (id > 0) {
            json.writeNumberField("id", id);
        }
        json.writeObjectFieldStart("physicalLocation");
        address(json, named.place().file());
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", named.place().line());
        json.writeNumberField("startColumn", named.place().column());
        json.writeEndObject();
        json.writeEndObject();
        if (!named.label().en().isEmpty()) {
            new SarifTexts(json).text("message", named.label().in(wording.language()));
        } else if (id > 0) {
            new SarifTexts(json).text("message", wording.say("同组", "same group"));
        }
        json.writeEndObject();
    }

    private static void address(JsonGenerator json, String file) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        SarifFiles.address(json, file);
        json.writeEndObject();
    }

    private void invocation(JsonGenerator json, AuditReport report) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", report.unread().isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (AuditReport.Unread unread : report.unread()) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            new SarifTexts(json).text("message", unread.error().message().in(wording.language()));
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            address(json, unread.file().replace('\\', '/'));
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", Math.max(1, unread.error().span().line()));
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}
