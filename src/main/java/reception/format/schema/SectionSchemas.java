package reception.format.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Word;

/** Writes the schema of a record: its keys, in every spelling, with what each may hold. */
record SectionSchemas(JsonGenerator json, SchemaTerms terms, SchemaSettings settings, FormSchemas forms) {

    /**
     * Writes the schema of a record into an object that was begun.
     *
     * @param pointer where that object stands
     */
    void write(Class<?> type, String pointer) throws IOException {
        Vocabulary.Section section = Vocabulary.section(type);
        terms.describe(section.word(), section.word().means());
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Field field : section.fields()) {
            property(type, field, pointer);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("patternProperties");
        for (Field field : section.fields()) {
            // A key that stands under "properties" must not be judged a second time: its errors would come twice.
            terms.reference(Spelling.anyOtherOf(terms.only() == null ? field.word().all() : List.of(terms.name(field.word())), field.word().all(), settings.partsLists()), URI.create(pointer + "/properties/" + terms.name(field.word())).toASCIIString());
        }
        Field items = settings.partsLists() ? section.fields().stream().filter(field -> field.isList() && settings.isSection(field.type()) && Vocabulary.section(field.type()).pairWords() != null).findFirst().orElse(null) : null;
        if (items != null) {
            List<String> words = Vocabulary.choices(Vocabulary.section(items.type()).pairWords()).words().stream().flatMap(word -> word.all().stream())
                    .filter(word -> section.byWord(word) == null).toList();
            json.writeObjectFieldStart(Spelling.anyOf(words));
            forms.pairValue(items.type());
            json.writeEndObject();
        }
        if (type == settings.root() && settings.boxes() != null) {
            json.writeObjectFieldStart(settings.boxes());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeBooleanField("additionalProperties", false);
    }

    private void property(Class<?> type, Field field, String pointer) throws IOException {
        Word word = field.word();
        json.writeObjectFieldStart(terms.name(word));
        terms.describe(word, meaning(field), ScalarDefinitions.form(field, settings));
        if (type == settings.root() && field.name().equals(settings.versionField())) {
            version();
        } else {
            forms.value(type, field);
            if (settings.neverNone().test(type, word.english())) {
                json.writeObjectFieldStart("not");
                json.writeStringField("$ref", "#/$defs/none");
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        if (terms.only() != null) {
            return;
        }
        for (String name : word.all()) {
            if (!name.equals(word.english())) {
                json.writeObjectFieldStart(name);
                json.writeStringField("$ref", pointer + "/properties/" + word.english());
                if (!name.equals(word.chinese())) {
                    json.writeBooleanField("deprecated", true);
                }
                json.writeEndObject();
            }
        }
    }

    private Text meaning(Field field) {
        boolean isSaid = !field.word().means().zh().isEmpty() || !settings.isSection(field.type());
        return isSaid ? field.word().means() : Vocabulary.section(field.type()).word().means();
    }

    private void version() throws IOException {
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        json.writeNumberField("const", settings.version());
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "string");
        json.writeStringField("pattern", "^\\s*[0０]{0,8}" + Spelling.of(String.valueOf(settings.version())) + "\\s*$");
        json.writeEndObject();
        json.writeEndArray();
    }
}
