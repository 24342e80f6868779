package reception.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import reception.format.InputError;
import reception.format.Span;
import reception.report.Argument;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.Heading;
import reception.report.JudgedUnder;
import reception.report.LeftOut;
import reception.report.Missing;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Wording;
import reception.rule.Outcome;
import reception.rule.Severity;
import reception.standard.Citation;
import reception.standard.Limit;
import reception.standard.Unrecorded;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * Writes reports as one JSON object, both languages in each text. The format is described by {@code reception schema report};
 * {@link #FORMAT_VERSION} rises when a reader of the format would have to change.
 */
public final class JsonWriter implements ReportWriter {

    /** Version of the format. */
    public static final int FORMAT_VERSION = 1;

    private final JsonGenerator json;
    private final Report.Basis basis;
    private LeftOut leftOut = LeftOut.NOTHING;

    /** @param out is not closed */
    public JsonWriter(Writer out, Report.Basis basis) throws IOException {
        this.json = Json.generator(out);
        this.basis = basis;
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "reception-report");
        json.writeNumberField("format-version", FORMAT_VERSION);
        json.writeStringField("program-version", basis.version());
        json.writeStringField("rules-sha256", basis.rulesSha256());
        json.writeArrayFieldStart("reports");
    }

    @Override
    public void leftOut(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        if (!leftOut.counts().isEmpty() || !leftOut.named().isEmpty()) {
            writeLeftOut();
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    @Override
    public void write(Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", report.name());
        json.writeNumberField("document", report.document());
        json.writeStringField("sha256", report.sha256());
        json.writeStringField("verdict", Vocabulary.word(report.verdict()).english());
        json.writeBooleanField("classified", report.classified());
        json.writeStringField("profile", Vocabulary.word(report.profile()).english());
        if (report.heading().isPresent()) {
            plan(report.heading().get());
        }
        json.writeArrayFieldStart("judged-under");
        for (JudgedUnder.Regime regime : report.judgedUnder().regimes()) {
            json.writeStartObject();
            json.writeStringField("regime", regime.regime());
            json.writeStringField("how", Words.kebab(regime.how().name()));
            json.writeBooleanField("measured", regime.measured());
            json.writeNumberField("rules", regime.rules());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (report.judgedUnder().matter() != null) {
            json.writeObjectFieldStart("other-matter");
            json.writeStringField("matter", report.judgedUnder().matter().matter());
            bothLanguages(report.judgedUnder().matter().title());
            json.writeEndObject();
        }
        stringUnlessNull("undated", report.judgedUnder().undated() == null ? null : report.judgedUnder().undated().toString());
        counts(report);
        json.writeArrayFieldStart("input-errors");
        for (InputError error : report.inputErrors()) {
            json.writeStartObject();
            json.writeStringField("kind", error.kind().id());
            text("message", error.message());
            span(error.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("assessments");
        for (Assessment assessment : report.assessments()) {
            assessment(assessment);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notices");
        for (Text notice : report.notices()) {
            json.writeStartObject();
            bothLanguages(notice);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeLeftOut() throws IOException {
        json.writeObjectFieldStart("left-out");
        json.writeObjectFieldStart("counts");
        for (Map.Entry<LeftOut.Reason, Integer> count : leftOut.counts().entrySet()) {
            json.writeNumberField(Words.kebab(count.getKey().name()), count.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("named");
        for (LeftOut.Entry entry : leftOut.named()) {
            json.writeStartObject();
            json.writeStringField("file", entry.file());
            json.writeStringField("reason", Words.kebab(entry.reason().name()));
            stringUnlessNull("by", entry.by());
            json.writeBooleanField("tracked", entry.tracked());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void plan(Heading plan) throws IOException {
        json.writeObjectFieldStart("plan");
        stringUnlessNull("title", plan.title());
        stringUnlessNull("kind", plan.kind() == null ? null : Vocabulary.word(plan.kind()).english());
        stringUnlessNull("status", plan.status() == null ? null : Vocabulary.word(plan.status()).english());
        stringUnlessNull("region", plan.region() == null ? null : plan.region().code());
        stringUnlessNull("arrives", plan.arrives() == null ? null : plan.arrives().toString());
        stringUnlessNull("departs", plan.departs() == null ? null : plan.departs().toString());
        json.writeEndObject();
    }

    private void counts(Report report) throws IOException {
        json.writeObjectFieldStart("counts");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(Words.kebab(severity.name()), report.count(severity));
        }
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberField(Words.kebab(outcome.name()), report.assessments(outcome).size());
        }
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("clause", finding.rule().card().clause());
        json.writeStringField("severity", Words.kebab(finding.severity().name()));
        json.writeBooleanField("verified", finding.verified());
        json.writeBooleanField("certain", finding.certain());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("path", finding.path());
        json.writeStringField("subject", finding.subject());
        span(finding.span());
        text("title", finding.rule().card().title());
        text("message", new Text(finding.message(Language.ZH), finding.message(Language.EN)));
        text("suggestion", new Text(finding.suggestion(Language.ZH), finding.suggestion(Language.EN)));
        json.writeStringField("owner", Words.kebab(finding.rule().card().owner().name()));
        json.writeObjectFieldStart("arguments");
        for (Map.Entry<String, Argument> argument : finding.arguments().entrySet()) {
            Object value = argument.getValue().value();
            json.writeFieldName(argument.getKey());
            if (value instanceof BigDecimal || value instanceof Integer) {
                json.writeNumber(new BigDecimal(value.toString()));
            } else {
                json.writeString(Wording.of(value, Language.EN));
            }
        }
        json.writeEndObject();
        json.writeArrayFieldStart("standards");
        for (Limit limit : finding.limits()) {
            limit(limit);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("citations");
        for (Citation citation : finding.citations()) {
            citation(citation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("related");
        for (Finding.Related related : finding.related()) {
            json.writeStartObject();
            json.writeStringField("path", related.path());
            span(related.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (finding.known()) {
            json.writeBooleanField("known", true);
        }
        if (finding.isExcepted()) {
            json.writeObjectFieldStart("exception");
            stringUnlessNull("reason", finding.waiver().reason());
            stringUnlessNull("document", finding.waiver().document());
            stringUnlessNull("until", finding.waiver().until() == null ? null : finding.waiver().until().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void limit(Limit limit) throws IOException {
        json.writeStartObject();
        json.writeStringField("standard", limit.standard());
        text("title", limit.title());
        if (limit.level() == null) {
            json.writeNumberField("allowed", limit.allowed());
        } else {
            json.writeStringField("level", limit.level());
        }
        json.writeStringField("unit", Vocabulary.word(limit.unit()).english());
        text("arithmetic", limit.arithmetic());
        json.writeStringField("region", limit.region());
        json.writeStringField("from", limit.from().toString());
        stringUnlessNull("until", limit.until() == null ? null : limit.until().toString());
        stringUnlessNull("season", limit.season());
        json.writeBooleanField("verified", limit.verified());
        stringUnlessNull("last-confirmed", limit.lastConfirmed() == null ? null : limit.lastConfirmed().toString());
        json.writeEndObject();
    }

    private void citation(Citation citation) throws IOException {
        json.writeStartObject();
        json.writeStringField("instrument", citation.instrument().instrument());
        stringUnlessNull("number", citation.instrument().number());
        stringUnlessNull("article", citation.article());
        json.writeBooleanField("verified", citation.verified());
        text("title", citation.instrument().title());
        json.writeEndObject();
    }

    private void assessment(Assessment assessment) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", assessment.rule().id());
        json.writeStringField("outcome", Words.kebab(assessment.outcome().name()));
        json.writeStringField("subject", assessment.subject());
        span(assessment.span());
        if (!assessment.missing().isEmpty()) {
            json.writeArrayFieldStart("missing");
            for (Missing missing : assessment.missing()) {
                json.writeStartObject();
                json.writeStringField("key", missing.key());
                json.writeStringField("stated", Words.kebab(missing.stated().name()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!assessment.reasons().isEmpty()) {
            texts("reasons", assessment.reasons());
        }
        if (!assessment.unrecorded().isEmpty()) {
            json.writeArrayFieldStart("unrecorded");
            for (Unrecorded rule : assessment.unrecorded()) {
                json.writeString(rule.standard());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void texts(String name, List<Text> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Text text : texts) {
            json.writeStartObject();
            bothLanguages(text);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        bothLanguages(text);
        json.writeEndObject();
    }

    private void bothLanguages(Text text) throws IOException {
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
    }

    private void span(Span span) throws IOException {
        if (span.isSomewhere()) {
            json.writeNumberField("line", span.line());
            json.writeNumberField("column", span.column());
            json.writeNumberField("end-column", span.endColumn());
            if (span.isCell()) {
                json.writeStringField("cell", span.place());
            }
        }
    }

    private void stringUnlessNull(String name, String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
