package reception.audit.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditReport;
import reception.audit.report.Disposition;
import reception.report.Argument;
import reception.report.Wording;
import reception.standard.Citation;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Words;
import reception.write.json.Json;

/** Writes one JSON object, both languages in each text, every place of each finding in it. */
final class AuditJson implements AuditWriter {

    private static final int FORMAT_VERSION = 1;

    private final Writer out;

    AuditJson(Writer out) {
        this.out = out;
    }

    @Override
    public void write(AuditReport report) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeStartObject();
        json.writeStringField("format", "reception-audit");
        json.writeNumberField("format-version", FORMAT_VERSION);
        json.writeStringField("program-version", report.basis().version());
        json.writeStringField("rules-sha256", report.basis().rulesSha256());
        json.writeStringField("profile", report.profile().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("plans", report.plans());
        json.writeNumberField("rows", report.rows());
        json.writeNumberField("groups", report.groups());
        json.writeArrayFieldStart("violations");
        for (AuditFinding finding : report.findings(false)) {
            finding(json, finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("signals");
        for (AuditFinding finding : report.findings(true)) {
            finding(json, finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unreadable");
        for (AuditReport.Unread unread : report.unread()) {
            json.writeStartObject();
            json.writeStringField("file", unread.file());
            json.writeStringField("kind", unread.error().kind().id());
            json.writeNumberField("line", Math.max(1, unread.error().span().line()));
            json.writeNumberField("column", Math.max(1, unread.error().span().column()));
            text(json, "message", unread.error().message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notices");
        for (Text notice : report.notices()) {
            json.writeStartObject();
            both(json, notice);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void finding(JsonGenerator json, AuditFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("gathers", Words.kebab(finding.rule().card().gathers().name()));
        if (!finding.isSignal()) {
            json.writeStringField("severity", AuditWording.id(finding));
        }
        json.writeStringField("fingerprint", finding.fingerprint());
        text(json, "title", finding.rule().card().title());
        text(json, "message", finding.said());
        text(json, "suggestion", finding.remedy());
        json.writeStringField("owner", Words.kebab(finding.rule().card().owner().name()));
        json.writeObjectFieldStart("arguments");
        for (Map.Entry<String, Argument> argument : finding.arguments().entrySet()) {
            Object value = argument.getValue().value();
            if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
                json.writeFieldName(argument.getKey());
                json.writeNumber(new BigDecimal(value.toString()));
            } else if (value != null) {
                json.writeStringField(argument.getKey(), Wording.of(value, Language.EN));
            }
        }
        json.writeEndObject();
        json.writeArrayFieldStart("citations");
        for (Citation citation : finding.citations()) {
            json.writeStartObject();
            json.writeStringField("instrument", citation.instrument().instrument());
            if (citation.article() != null) {
                json.writeStringField("article", citation.article());
            }
            json.writeBooleanField("verified", citation.verified());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("places");
        for (AuditFinding.Named named : finding.places()) {
            json.writeStartObject();
            json.writeStringField("file", named.place().file());
            json.writeNumberField("document", named.place().document());
            unlessNull(json, "sheet", named.place().sheet());
            json.writeNumberField("line", named.place().line());
            json.writeNumberField("column", named.place().column());
            if (!named.label().en().isEmpty()) {
                text(json, "label", named.label());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (finding.disposition() != null) {
            disposition(json, finding.disposition());
        }
        json.writeEndObject();
    }

    private static void disposition(JsonGenerator json, Disposition recorded) throws IOException {
        json.writeObjectFieldStart("disposition");
        json.writeStringField("outcome", Words.kebab(recorded.outcome().name()));
        unlessNull(json, "on", recorded.on() == null ? null : recorded.on().toString());
        unlessNull(json, "paper", recorded.paper());
        unlessNull(json, "by", recorded.by());
        unlessNull(json, "note", recorded.note());
        json.writeEndObject();
    }

    private static void unlessNull(JsonGenerator json, String name, String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void text(JsonGenerator json, String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        both(json, text);
        json.writeEndObject();
    }

    private static void both(JsonGenerator json, Text text) throws IOException {
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
    }
}
