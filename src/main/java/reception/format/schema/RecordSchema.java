package reception.format.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import reception.format.bind.Binder;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Word;

/**
 * The JSON Schema (draft 2020-12) of what {@link Binder} makes a record of, made of the same vocabulary. What a schema cannot say is left to the
 * reader: a key given in both languages, a day that the calendar has not.
 */
public final class RecordSchema {

    /** Regular expression of a day, with a time of day behind it or not. */
    public static final String DAY_AND_TIME = DayPatterns.DAY_AND_TIME;

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final JsonGenerator json;
    private final SchemaSettings settings;
    private final SchemaTerms terms;
    private final SectionSchemas sections;

    private RecordSchema(JsonGenerator json, SchemaSettings settings) {
        this.json = json;
        this.settings = settings;
        this.terms = new SchemaTerms(json, settings.only());
        this.sections = new SectionSchemas(json, terms, settings, new FormSchemas(json, terms, new FieldForms(settings)));
    }

    /**
     * How a scalar of a type that the binder does not know is written.
     *
     * @param pattern regular expression of the text, in the subset that ECMA-262 and Java share; null for any text
     * @param minimum of the whole number that may stand for it; null where none may
     * @param maximum of that number
     */
    public record ScalarSchema(Text means, String pattern, Integer minimum, Integer maximum) {
    }

    /**
     * Writes a schema, the same bytes every time.
     *
     * @param id           the schema's {@code $id}
     * @param root         what a document stands for
     * @param versionField the component that tells the version of the format; it must be given
     * @param version      the version of the format
     * @param scalarTypes  types of scalar beside those that the binder knows
     * @param neverNone    by type and English key, whether "none" is no answer
     * @param partsLists   whether it is written by offices in their ways: several words in one text, a single item for a list, periods, yes and no in words
     * @param inShort      texts that stand for a section, beside the value of its shorthand
     * @param boxes        regular expression of keys that may stand in the document beside its own; null for none
     * @param only         the language that an editor offers and explains in, while all that is read stays right; null for both, with other words than the two main ones deprecated
     */
    public static void write(Appendable out, String id, Class<?> root, String versionField, int version, Map<Class<?>, ScalarSchema> scalarTypes,
                             BiPredicate<Class<?>, String> neverNone, boolean partsLists,
                             Map<Class<?>, ScalarSchema> inShort, String boxes, Language only) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            SchemaSettings settings = new SchemaSettings(root, versionField, version, scalarTypes, neverNone, partsLists, inShort, boxes, only);
            new RecordSchema(json, settings).document(id);
        }
        out.append(text.toString()).append('\n');
    }

    private void document(String id) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", DIALECT);
        json.writeStringField("$id", id);
        sections.write(settings.root(), "#");
        json.writeArrayFieldStart("anyOf");
        Word versionWord = Vocabulary.section(settings.root()).byName(settings.versionField()).word();
        for (String word : versionWord.all()) {
            json.writeStartObject();
            json.writeArrayFieldStart("required");
            json.writeString(word);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeStartObject();
        json.writeStringField("$comment", "some key is the same word in another spelling");
        json.writeObjectFieldStart("not");
        json.writeObjectFieldStart("propertyNames");
        json.writeObjectFieldStart("not");
        json.writeStringField("pattern", Spelling.anyOf(versionWord.all()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("$defs");
        Set<Class<?>> types = new LinkedHashSet<>();
        gather(settings.root(), types);
        for (Class<?> type : types) {
            if (type != settings.root() && settings.isSection(type)) {
                String name = DefinitionNames.of(type);
                json.writeObjectFieldStart(name);
                sections.write(type, "#/$defs/" + name);
                json.writeEndObject();
            }
        }
        for (Class<?> type : types) {
            if (type.isEnum()) {
                choices(type);
            }
        }
        new ScalarDefinitions(json, terms, settings).write(types);
        new StateDefinitions(json, terms, settings).write();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void gather(Class<?> type, Set<Class<?>> types) {
        if ((settings.isSection(type) || type.isEnum()) && types.add(type) && !type.isEnum()) {
            Vocabulary.section(type).fields().forEach(field -> gather(field.type(), types));
        }
    }

    private void choices(Class<?> type) throws IOException {
        Vocabulary.Choices choices = Vocabulary.choices(type);
        json.writeObjectFieldStart(DefinitionNames.of(type));
        terms.describe(choices.word(), terms.only() != null ? "" : choices.words().stream().map(word -> word.chinese() + " " + word.english()).collect(Collectors.joining("；")));
        List<String> all = choices.words().stream().flatMap(word -> word.all().stream()).toList();
        terms.words(terms.only() == null ? all : choices.words().stream().map(terms::name).toList(), all, choices.other() != null, new Text(choices.word().chinese(), choices.word().english()));
        json.writeEndObject();
    }
}
