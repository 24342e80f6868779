package reception.format.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Begins the object of a name under {@code $defs}; what it means is no description, which editors would show in place of the key's. */
    void define(String name, String zh, String en) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("$comment", said(new Text(zh, en)));
    }

    void describe(Word word, Text means) throws IOException {
        describe(word, means, null);
    }

    /** @param form what the value must look like; null if that need not be told */
    void describe(Word word, Text means, Text form) throws IOException {
        describe(word, Stream.of(means, form).filter(text -> text != null && !text.zh().isEmpty()).map(this::said).collect(Collectors.joining(only == Language.ZH ? "；" : "; ")));
    }

    void describe(Word word, String description) throws IOException {
        json.writeStringField("title", only == null ? word.chinese() + " " + word.english() : name(word));
        if (!description.isEmpty()) {
            json.writeStringField("description", description);
        }
    }

    /** Words of one meaning, of which an editor offers the main one of its language. @param title by which it lists them; null for that of what they stand for */
    void words(List<String> words, Text title) throws IOException {
        words(offered(words), words, false, title);
    }

    /** @param words of one meaning, the English one first */
    List<String> offered(List<String> words) {
        if (only == null) {
            return words;
        }
        return words.stream().filter(word -> only == Language.EN || word.codePoints().allMatch(Character::isIdeographic)).limit(1).toList();
    }

    /** Says what is wrong with a value that is none of what is described, for editors that would show the pattern or the type. */
    void error(Text expected) throws IOException {
        String message = only == Language.ZH ? "应为" + expected.zh() : only == Language.EN ? "expected: " + expected.en() : "应为" + expected.zh() + " / expected: " + expected.en();
        json.writeStringField("errorMessage", message);
        json.writeStringField("patternErrorMessage", message);
    }

    /** Gives what is described a name by which editors list it. */
    void title(Text title) throws IOException {
        json.writeStringField("title", said(title));
    }

    /**
     * @param offered by an editor
     * @param orOther whether any other word is one as well
     * @param title   by which an editor lists them; null for that of what they stand for
     */
    void words(Collection<String> offered, Collection<String> words, boolean orOther, Text title) throws IOException {
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        if (title != null) {
            title(title);
        }
        json.writeArrayFieldStart("enum");
        for (String word : offered) {
            json.writeString(word);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeStartObject();
        if (title != null) {
            title(title);
        }
        json.writeStringField("type", "string");
        json.writeStringField("pattern", Spelling.anyOf(words));
        json.writeEndObject();
        if (orOther) {
            json.writeStartObject();
            title(new Text("其他", "other"));
            json.writeObjectFieldStart("not");
            json.writeArrayFieldStart("anyOf");
            json.writeStartObject();
            types("object", "array", "null");
            json.writeEndObject();
            json.writeStartObject();
            json.writeStringField("type", "string");
            json.writeStringField("pattern", "^\\s*$");
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Nothing, or nothing but blanks. */
    void leftOut() throws IOException {
        neither("boolean", "number", "object", "array");
        json.writeStringField("pattern", "^\\s*$");
    }

    /** The values {@code true} and {@code false}, which an editor of one language does not offer beside its words. */
    void trueOrFalse() throws IOException {
        if (only == null) {
            json.writeStringField("type", "boolean");
        } else {
            neither("string", "number", "object", "array", "null");
        }
    }

    /** The value {@code true}. */
    void onlyTrue() throws IOException {
        if (only == null) {
            json.writeBooleanField("const", true);
            return;
        }
        json.writeArrayFieldStart("allOf");
        json.writeStartObject();
        trueOrFalse();
        json.writeEndObject();
        json.writeStartObject();
        json.writeObjectFieldStart("not");
        json.writeBooleanField("const", false);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** A single value, whatever a loader has made of the text. */
    void anyText() throws IOException {
        if (only == null) {
            types("string", "number", "boolean");
        } else {
            neither("object", "array", "null");
        }
    }

    /** Says what a value is by all that it is not, since editors offer values of a type that is named. */
    private void neither(String... types) throws IOException {
        json.writeObjectFieldStart("not");
        types(types);
        json.writeEndObject();
    }

    private void types(String... types) throws IOException {
        json.writeArrayFieldStart("type");
        for (String type : types) {
            json.writeString(type);
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
