package reception.format.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary.Word;

/**
 * Writes what every part of a schema is made of: titles, descriptions, choices of words and references.
 *
 * @param only the only language that an editor is to offer and to explain in; null for both
 */
record SchemaTerms(JsonGenerator json, Language only) {

    /** The word that an editor offers first. */
    String name(Word word) {
        return only == Language.ZH ? word.chinese() : word.english();
    }

    String said(Text text) {
        return only == null ? text.zh() + " / " + text.en() : text.in(only);
    }

    /** Begins the object of a name under {@code $defs}. */
    void define(String name, String zh, String en) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("description", said(new Text(zh, en)));
    }

    void describe(Word word, Text means) throws IOException {
        describe(word, means.zh().isEmpty() ? "" : said(means));
    }

    void describe(Word word, String description) throws IOException {
        json.writeStringField("title", only == null ? word.chinese() + " " + word.english() : name(word));
        if (!description.isEmpty()) {
            json.writeStringField("description", description);
        }
    }

    void words(Collection<String> words) throws IOException {
        words(words, words, false);
    }

    /**
     * @param offered by an editor
     * @param orOther whether any other word is one as well
     */
    void words(Collection<String> offered, Collection<String> words, boolean orOther) throws IOException {
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        json.writeArrayFieldStart("enum");
        for (String word : offered) {
            json.writeString(word);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "string");
        json.writeStringField("pattern", Spelling.anyOf(words));
        json.writeEndObject();
        if (orOther) {
            json.writeStartObject();
            json.writeStringField("$ref", "#/$defs/text");
            json.writeObjectFieldStart("not");
            json.writeStringField("type", "string");
            json.writeStringField("pattern", "^\\s*$");
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void reference(String definition) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", "#/$defs/" + definition);
        json.writeEndObject();
    }

    void reference(String key, String pointer) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("$ref", pointer);
        json.writeEndObject();
    }

    /** Says that a value is a text, and which. @param pattern null for any */
    void text(String pattern) throws IOException {
        json.writeStringField("type", "string");
        if (pattern != null) {
            json.writeStringField("pattern", pattern);
        }
    }
}
