package reception.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import reception.vocabulary.Text;

/** Writes texts in the ways that a run of SARIF has for them. */
public record SarifTexts(JsonGenerator json) {

    /** A message, which is an object of its own. */
    public void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** A message in both languages. */
    void both(String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    /** A list; none at all where it is empty. */
    void strings(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }
}
