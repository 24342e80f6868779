package reception.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import reception.format.Span;
import reception.report.wording.ReportWording;

/** Writes where in a file, or in a plan, something stands. */
record SarifLocations(JsonGenerator json, SarifTexts texts, SarifFiles files, ReportWording wording) {

    /**
     * @param file empty where none is known
     * @param path to what is meant within the plan
     * @param id   from 1 for a related place; 0 for the place itself
     */
    void write(String file, Span span, String path, int id) throws IOException {
        json.writeStartObject();
        if (id > 0) {
            json.writeNumberField("id", id);
        }
        if (!file.isEmpty()) {
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            files.address(file);
            json.writeEndObject();
            if (!span.isCell()) {
                region(span);
            }
            json.writeEndObject();
        }
        if (!path.isEmpty() || span.isCell()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            if (!path.isEmpty()) {
                json.writeStringField("fullyQualifiedName", path);
            }
            if (span.isCell()) {
                json.writeStringField("name", span.place());
            }
            json.writeEndObject();
            json.writeEndArray();
        }
        if (id > 0) {
            texts.text("message", path.isEmpty() ? wording.say("方案", "the plan") : path);
        }
        json.writeEndObject();
    }

    private void region(Span span) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", Math.max(1, span.line()));
        if (span.isSomewhere()) {
            json.writeNumberField("startColumn", span.column());
        }
        json.writeNumberField("endLine", Math.max(1, span.line()));
        if (span.isSomewhere()) {
            json.writeNumberField("endColumn", span.endColumn());
        }
        json.writeEndObject();
    }
}
