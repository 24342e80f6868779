package reception.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import reception.format.edit.TextEdit;
import reception.report.Finding;
import reception.report.wording.Issue;
import reception.report.wording.ReportWording;
import reception.standard.Limit;
import reception.visit.paper.Waiver;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/** Writes findings, and what stands for one, as results. */
record SarifResults(JsonGenerator json, SarifTexts texts, SarifRules rules, SarifFiles files, SarifLocations locations, ReportWording wording, Language language) {

    private static final String FINGERPRINT = "reception/v1";
    /** The only fingerprint by which GitHub knows an alert again; its own are a hash and which one of the same hash it is. */
    private static final String LINE_HASH = "primaryLocationLineHash";

    /** @param lineHash by which a server knows the result again */
    void write(String file, Issue issue, String lineHash) throws IOException {
        Finding finding = issue.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", issue.rule());
        json.writeNumberField("ruleIndex", rules.index(issue.rule()));
        json.writeStringField("kind", issue.level() == Issue.Level.OPEN ? "open" : "fail");
        json.writeStringField("level", issue.level() == Issue.Level.OPEN ? "none" : finding == null ? "error" : SarifRules.level(finding.severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", finding == null ? issue.message() : issue.message() + wording.say("建议：", " Do instead: ") + finding.suggestion(language));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        locations.write(file, issue.span(), issue.path(), 0);
        json.writeEndArray();
        if (finding != null && !finding.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            int id = 1;
            for (Finding.Related related : finding.related()) {
                locations.write(file, related.span(), related.path(), id++);
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, issue.fingerprint());
        json.writeStringField(LINE_HASH, lineHash);
        json.writeEndObject();
        if (finding != null && finding.known()) {
            json.writeStringField("baselineState", "unchanged");
        }
        if (finding != null && !finding.edits().isEmpty()) {
            fix(file, finding);
        }
        if (finding != null && finding.isExcepted()) {
            suppression(finding.waiver());
        }
        if (finding != null) {
            properties(finding);
        }
        json.writeEndObject();
    }

    private void fix(String file, Finding finding) throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        json.writeObjectFieldStart("description");
        json.writeStringField("text", finding.suggestion(language));
        json.writeEndObject();
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        json.writeObjectFieldStart("artifactLocation");
        files.address(file);
        json.writeEndObject();
        json.writeArrayFieldStart("replacements");
        for (TextEdit edit : finding.edits()) {
            json.writeStartObject();
            json.writeObjectFieldStart("deletedRegion");
            json.writeNumberField("startLine", edit.line());
            json.writeNumberField("startColumn", edit.column());
            json.writeNumberField("endLine", edit.endLine());
            json.writeNumberField("endColumn", edit.endColumn());
            json.writeEndObject();
            if (!edit.newText().isEmpty()) {
                json.writeObjectFieldStart("insertedContent");
                json.writeStringField("text", edit.newText());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void suppression(Waiver waiver) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "inSource");
        json.writeStringField("status", "accepted");
        if (waiver.reason() != null) {
            json.writeStringField("justification", waiver.reason() + wording.say("（", " (") + waiver.document() + wording.say("）", ")"));
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("clause", finding.rule().card().clause());
        json.writeStringField("owner", Words.kebab(finding.rule().card().owner().name()));
        json.writeBooleanField("verified", finding.verified());
        json.writeBooleanField("certain", finding.certain());
        texts.both("message", new Text(finding.message(Language.ZH), finding.message(Language.EN)));
        texts.both("suggestion", new Text(finding.suggestion(Language.ZH), finding.suggestion(Language.EN)));
        texts.strings("standards", finding.limits().stream().map(wording::standard).toList());
        texts.strings("arithmetic", finding.limits().stream().map(Limit::arithmetic).map(arithmetic -> arithmetic.in(language)).toList());
        texts.strings("citations", finding.citations().stream().map(citation -> citation.in(language)).toList());
        json.writeEndObject();
    }
}
