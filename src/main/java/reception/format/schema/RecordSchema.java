package reception.format.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.format.bind.YesOrNoText;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Word;
import reception.vocabulary.Words;

/**
 * The JSON Schema (draft 2020-12) of what {@link Binder} makes a record of, made of the same vocabulary. What a schema cannot say is left to the
 * reader: a key given in both languages, a day that the calendar has not.
 */
public final class RecordSchema {

    private static final String YEAR = "[0-9][0-9][0-9][0-9]\\s*";
    private static final String WEEKDAY = "\\s*[(（]?(?:星期|礼拜|周)[一二三四五六日天][)）]?";
    private static final String PLAIN_DAY = "(?:" + YEAR + "-\\s*" + monthAndDay("\\s*-\\s*") + "|" + YEAR + "/\\s*" + monthAndDay("\\s*/\\s*") + "|" + YEAR + "[.]\\s*" + monthAndDay("\\s*[.]\\s*") + ")";
    private static final String CHINESE_DAY = "(?:" + YEAR + "年\\s*)?" + monthAndDay("\\s*月\\s*") + "\\s*[日号]";
    private static final String BARE_CHINESE_DAY = YEAR + "年\\s*" + monthAndDay("\\s*月\\s*");
    private static final String PART = "(?:凌晨|清晨|早上|早晨|早|上午|中午|午间|下午|午后|傍晚|晚上|晚间|夜间|晚)";
    private static final String PART_OF_DAY = PART + "\\s*";
    private static final String HOUR = "(?:[01]?[0-9]|2[0-3])";
    private static final String MINUTE = "[0-5][0-9]";
    private static final String CLOCK = HOUR + "\\s*(?:[:：]\\s*" + MINUTE + "(?:[:：]" + MINUTE + ")?|[时点](?:\\s*[0-5]?[0-9]\\s*分?|半|整)?)(?:左右|许)?";

    /** Regular expression of a day. */
    public static final String DAY = digits("(?:" + PLAIN_DAY + "|" + CHINESE_DAY + "|" + BARE_CHINESE_DAY + ")(?:" + WEEKDAY + ")?");
    /** Regular expression of a time of day. */
    public static final String TIME = digits("(?:" + PART_OF_DAY + ")?" + CLOCK);
    /** Regular expression of a day, with a time of day behind it or not. */
    public static final String DAY_AND_TIME = "(?:" + DAY + "(?:" + digits("\\s*" + PART + "|(?:T\\s*|\\s+)(?:" + PART_OF_DAY + ")?" + CLOCK + "|\\s*" + PART_OF_DAY + CLOCK) + ")?|"
            + digits(CHINESE_DAY + "(?:" + WEEKDAY + ")?\\s*" + CLOCK + "|" + "(?:" + PLAIN_DAY + "|" + BARE_CHINESE_DAY + ")" + WEEKDAY + CLOCK) + ")";

    private static final String TIME_BEHIND = "(?:\\s*[,，]?\\s*" + PART + ")?(?:(?:\\s+|T\\s*|[,，]\\s*)?" + CLOCK + ")?";
    private static final String UNTIL = "(?:\\s*(?:--?|[—–−~～－]+|至|到|to)\\s*[0-9年月日号时点分半整:：./ （）()星期周一二三四五六天上中下午晚早傍间清凌晨全T]+)?";
    private static final String SHORT_DAYS = "(?:" + YEAR + "年\\s*)?" + monthAndDay("\\s*月\\s*") + "\\s*(?:--?|[—–−~～－]+|至|到|to)\\s*[0-9]+\\s*[日号]";
    /** Regular expression of a day or a period: a day, perhaps with a part of it and a time, and perhaps its end, of which only the reader tells whether there is such a day. */
    private static final String PERIOD = "(?:" + digits(SHORT_DAYS) + "|" + DAY + digits(TIME_BEHIND + UNTIL) + ")";
    private static final String TIME_OR_PERIOD = "(?:" + PERIOD + "|" + digits("(?:" + PART + "\\s*(?:" + CLOCK + ")?|" + CLOCK + "|全天|全日)" + UNTIL) + ")";

    private static String monthAndDay(String between) {
        return "(?:(?:0?[13578]|1[02])" + between + "(?:0?[1-9]|[12][0-9]|3[01])|(?:0?[469]|11)" + between + "(?:0?[1-9]|[12][0-9]|30)|0?2" + between + "(?:0?[1-9]|[12][0-9]))";
    }

    /** The same for digits of both widths. */
    private static String digits(String pattern) {
        StringBuilder both = new StringBuilder();
        int inClass = -1;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '[') {
                inClass = i;
            }
            boolean isDigit = c >= '0' && c <= '9';
            if (c == ']') {
                pattern.substring(inClass + 1, i).chars().filter(each -> each >= '0' && each <= '9' || each == '-' ).forEach(each -> both.append(each == '-' ? '-' : (char) (each - '0' + '０')));
                inClass = -1;
            }
            both.append(isDigit && inClass < 0 ? "[" + c + (char) (c - '0' + '０') + "]" : String.valueOf(c));
        }
        return both.toString();
    }

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String STATE = "state";
    private static final String STATE_LIST = "state-list";
    private static final String OPEN = "open";
    private static final String SEVERAL = "several-words";
    private static final String DRESSED = "dressed-word";
    private static final String ANSWER = "answer";
    private static final String ANSWER_YES = "answer-yes";
    private static final String PERIODS = "period";
    private static final String TIMES = "time-or-period";

    private final JsonGenerator json;
    private final Class<?> root;
    private final String versionField;
    private final int version;
    private final Map<Class<?>, ScalarSchema> scalarTypes;
    private final BiPredicate<Class<?>, String> neverNone;
    private final boolean partsLists;
    private final Map<Class<?>, ScalarSchema> inShort;
    private final String boxes;
    /** The only language that an editor is to offer and to explain in; null for both. */
    private final Language only;

    private RecordSchema(JsonGenerator json, Class<?> root, String versionField, int version, Map<Class<?>, ScalarSchema> scalarTypes,
                         BiPredicate<Class<?>, String> neverNone, boolean partsLists, Map<Class<?>, ScalarSchema> inShort, String boxes, Language only) {
        this.boxes = boxes;
        this.inShort = inShort;
        this.only = only;
        this.json = json;
        this.root = root;
        this.versionField = versionField;
        this.version = version;
        this.scalarTypes = scalarTypes;
        this.neverNone = neverNone;
        this.partsLists = partsLists;
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
            new RecordSchema(json, root, versionField, version, scalarTypes, neverNone, partsLists, inShort, boxes, only).document(id);
        }
        out.append(text.toString()).append('\n');
    }

    /** What may be written for a value: something that {@code $defs} has under this name, or a list of such things. */
    private record Form(String definition, List<Form> items, boolean onlyAsWord, Class<?> pairs, Class<?> beside, String pattern) {

        static Form of(String definition) {
            return new Form(definition, List.of(), false, null, null, null);
        }

        static Form wordOf(String definition) {
            return new Form(definition, List.of(), true, null, null, null);
        }

        static Form listOf(List<Form> items) {
            return new Form(null, items, false, null, null, null);
        }

        /** A mapping for a list of records. @param beside the section whose keys none of its keys may be; null if there is none */
        static Form pairsOf(Class<?> type, Class<?> beside) {
            return new Form(null, List.of(), false, type, beside, null);
        }

        /** A mapping for a record with the key of its shorthand among its keys. */
        static Form namedOf(Class<?> type) {
            return new Form(null, List.of(), false, null, type, null);
        }

        static Form textOf(String pattern) {
            return new Form(null, List.of(), false, null, null, pattern);
        }
    }

    private void document(String id) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", DIALECT);
        json.writeStringField("$id", id);
        section(root, "#");
        json.writeArrayFieldStart("anyOf");
        Word versionWord = Vocabulary.section(root).byName(versionField).word();
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
        gather(root, types);
        for (Class<?> type : types) {
            if (type != root && isSection(type)) {
                String name = definition(type, false);
                json.writeObjectFieldStart(name);
                section(type, "#/$defs/" + name);
                json.writeEndObject();
            }
        }
        for (Class<?> type : types) {
            if (type.isEnum()) {
                choices(type);
            }
        }
        scalars(types);
        states();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void gather(Class<?> type, Set<Class<?>> types) {
        if ((isSection(type) || type.isEnum()) && types.add(type) && !type.isEnum()) {
            Vocabulary.section(type).fields().forEach(field -> gather(field.type(), types));
        }
    }

    private boolean isSection(Class<?> type) {
        return type.isRecord() && !scalarTypes.containsKey(type);
    }

    private void section(Class<?> type, String pointer) throws IOException {
        Vocabulary.Section section = Vocabulary.section(type);
        describe(section.word(), section.word().means());
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Field field : section.fields()) {
            property(type, field, pointer);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("patternProperties");
        for (Field field : section.fields()) {
            // A key that stands under "properties" must not be judged a second time: its errors would come twice.
            reference(Spelling.anyOtherOf(only == null ? field.word().all() : List.of(name(field.word())), field.word().all(), partsLists), java.net.URI.create(pointer + "/properties/" + name(field.word())).toASCIIString());
        }
        Field items = partsLists ? section.fields().stream().filter(field -> field.isList() && isSection(field.type()) && Vocabulary.section(field.type()).pairWords() != null).findFirst().orElse(null) : null;
        if (items != null) {
            List<String> words = Vocabulary.choices(Vocabulary.section(items.type()).pairWords()).words().stream().flatMap(word -> word.all().stream())
                    .filter(word -> section.byWord(word) == null).toList();
            json.writeObjectFieldStart(Spelling.anyOf(words));
            pairValue(items.type());
            json.writeEndObject();
        }
        if (type == root && boxes != null) {
            json.writeObjectFieldStart(boxes);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeBooleanField("additionalProperties", false);
    }

    /** What stands under a name where a list of records is a mapping of names and values. */
    private void pairValue(Class<?> type) throws IOException {
        List<Form> forms = new ArrayList<>(forms(type, Vocabulary.section(type).pairValue()));
        forms.add(Form.of(definition(type, false)));
        anyOf(forms);
    }

    private void named(Class<?> type) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", "#/$defs/" + definition(type, false));
        json.writeObjectFieldStart("not");
        json.writeObjectFieldStart("propertyNames");
        json.writeObjectFieldStart("not");
        json.writeStringField("pattern", Spelling.anyOf(Vocabulary.section(type).scalarShorthand().word().all()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void pairs(Form form) throws IOException {
        Vocabulary.Section item = Vocabulary.section(form.pairs());
        json.writeStringField("type", "object");
        json.writeNumberField("minProperties", 1);
        json.writeObjectFieldStart("propertyNames");
        if (item.isByDay()) {
            json.writeStringField("pattern", "^\\s*(?:" + TIME_OR_PERIOD + "|第|星期|礼拜|周|早|午|中|晚|茶|夜|宵|[Dd][Aa]?[Yy]?[0-9 ])");
            json.writeEndObject();
            return;
        }
        List<String> words = new ArrayList<>(item.words());
        if (form.beside() != null) {
            words.addAll(Vocabulary.section(form.beside()).words());
        }
        json.writeObjectFieldStart("not");
        json.writeStringField("pattern", Spelling.anyOf(words));
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("additionalProperties");
        pairValue(form.pairs());
        json.writeEndObject();
    }

    private void property(Class<?> type, Field field, String pointer) throws IOException {
        Word word = field.word();
        json.writeObjectFieldStart(name(word));
        describe(word, meaning(field));
        if (type == root && field.name().equals(versionField)) {
            version();
        } else {
            anyOf(forms(type, field));
            if (neverNone.test(type, word.english())) {
                json.writeObjectFieldStart("not");
                json.writeStringField("$ref", "#/$defs/none");
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        if (only != null) {
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

    /** The word that an editor offers first. */
    private String name(Word word) {
        return only == Language.ZH ? word.chinese() : word.english();
    }

    private String said(Text text) {
        return only == null ? text.zh() + " / " + text.en() : text.in(only);
    }

    private Text meaning(Field field) {
        boolean isSaid = !field.word().means().zh().isEmpty() || !isSection(field.type());
        return isSaid ? field.word().means() : Vocabulary.section(field.type()).word().means();
    }

    private void version() throws IOException {
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        json.writeNumberField("const", version);
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "string");
        json.writeStringField("pattern", "^\\s*[0０]{0,8}" + Spelling.of(String.valueOf(version)) + "\\s*$");
        json.writeEndObject();
        json.writeEndArray();
    }

    private List<Form> forms(Class<?> holder, Field field) {
        List<Form> forms = new ArrayList<>(field.isList() ? listForms(field, null) : valueForms(field.type(), field.yuan()));
        if (partsLists && field.period() != null) {
            forms.add(Form.of(field.period().day() ? PERIODS : TIMES));
        }
        boolean hasWords = field.word().all().stream().anyMatch(word -> word.codePoints().allMatch(Character::isIdeographic));
        if (partsLists && field.type() == Boolean.class && hasWords) {
            forms.add(Form.textOf("^\\s*(?:" + YesOrNoText.naming(field.word().all()) + "|" + YesOrNoText.notNaming(field.word().all()) + ")\\s*$"));
        }
        if (partsLists && field.prose() && field.type() == String.class && !field.isList()) {
            forms.add(Form.listOf(List.of(Form.of("text"), Form.of("left-out"))));
            forms.add(Form.of(STATE_LIST));
            if (Vocabulary.section(holder).isByDay() && field.shorthand()) {
                forms.add(Form.listOf(List.of(Form.of(definition(holder, false)), Form.pairsOf(holder, null), Form.of("text"))));
            }
        }
        if (field.isList()) {
            Field scalar = isSection(field.type()) ? Vocabulary.section(field.type()).scalarShorthand() : field;
            if (scalar != null) {
                forms.addAll(valueForms(scalar.type(), scalar.yuan()));
            }
            if (isSection(field.type()) && inShort.containsKey(field.type())) {
                forms.add(Form.of(definition(field.type(), false) + "-in-short"));
            }
            boolean isOfWords = field.type().isEnum() || scalar != null && scalar.type().isEnum() && !scalar.prose();
            if (partsLists && isOfWords) {
                forms.add(Form.of(SEVERAL));
            }
        } else if (partsLists && field.type().isEnum()) {
            forms.add(Form.of(DRESSED));
        }
        if (partsLists && isSection(field.type())) {
            forms.add(Form.of(neverNone.test(holder, field.word().english()) ? ANSWER_YES : ANSWER));
        }
        forms.add(Form.of(neverNone.test(holder, field.word().english()) ? OPEN : STATE));
        return forms;
    }

    /** How a single value may be given, also in short. */
    private List<Form> valueForms(Class<?> type, boolean yuan) {
        List<Form> forms = new ArrayList<>();
        forms.add(Form.of(definition(type, yuan)));
        if (isSection(type)) {
            Field scalar = Vocabulary.section(type).scalarShorthand();
            if (scalar != null) {
                forms.addAll(valueForms(scalar.type(), scalar.yuan()));
            }
            if (inShort.containsKey(type)) {
                forms.add(Form.of(definition(type, false) + "-in-short"));
            }
            if (partsLists && scalar != null && scalar.period() != null) {
                forms.add(Form.of(scalar.period().day() ? PERIODS : TIMES));
            }
            Field list = Vocabulary.section(type).listShorthand();
            if (list != null) {
                forms.addAll(listForms(list, type));
                if (partsLists && isListOfWords(list)) {
                    forms.add(Form.of(SEVERAL));
                }
            }
        }
        return forms;
    }

    private boolean isListOfWords(Field list) {
        Field word = isSection(list.type()) ? Vocabulary.section(list.type()).scalarShorthand() : list;
        return word != null && !word.prose() && (word.type() == String.class || word.type().isEnum());
    }

    /** @param beside the section for which the list stands; null if it stands for itself */
    private List<Form> listForms(Field field, Class<?> beside) {
        List<Form> items = new ArrayList<>(valueForms(field.type(), field.yuan()));
        List<Form> forms = new ArrayList<>();
        if (partsLists && isSection(field.type())) {
            Vocabulary.Section item = Vocabulary.section(field.type());
            forms.add(beside == null || item.scalarShorthand() == null ? Form.of(definition(field.type(), false)) : Form.namedOf(field.type()));
            if (item.isPaired() && (beside == null || !item.pairKey().personal()) || item.isByDay()) {
                forms.add(Form.pairsOf(field.type(), beside));
            }
            if (item.isByDay()) {
                items.add(Form.pairsOf(field.type(), beside));
            }
            if (item.scalarShorthand() != null && item.scalarShorthand().type().isEnum()) {
                items.add(Form.of(SEVERAL));
            }
        }
        if (isSection(field.type()) && Vocabulary.section(field.type()).scalarShorthand() != null) {
            items.add(Form.wordOf(STATE));
        } else if (field.type() == String.class) {
            items.add(Form.of("left-out"));
        } else if (partsLists && field.type().isEnum()) {
            items.add(Form.of(SEVERAL));
        }
        forms.add(Form.listOf(items));
        forms.add(Form.of(STATE_LIST));
        return forms;
    }

    private void anyOf(List<Form> forms) throws IOException {
        json.writeArrayFieldStart("anyOf");
        for (Form form : forms) {
            if (form.pattern() != null) {
                json.writeStartObject();
                text(form.pattern());
                continue;
            }
            if (form.pairs() == null && form.beside() != null) {
                named(form.beside());
                continue;
            }
            if (form.pairs() != null) {
                json.writeStartObject();
                pairs(form);
                json.writeEndObject();
                continue;
            }
            if (form.items().isEmpty()) {
                json.writeStartObject();
                if (form.onlyAsWord()) {
                    json.writeStringField("type", "string");
                }
                json.writeStringField("$ref", "#/$defs/" + form.definition());
                json.writeEndObject();
                continue;
            }
            json.writeStartObject();
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            if (form.items().size() == 1 && form.items().get(0).definition() != null) {
                json.writeStringField("$ref", "#/$defs/" + form.items().get(0).definition());
            } else {
                anyOf(form.items());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void choices(Class<?> type) throws IOException {
        Vocabulary.Choices choices = Vocabulary.choices(type);
        json.writeObjectFieldStart(definition(type, false));
        describe(choices.word(), choices.words().stream().map(word -> only == null ? word.chinese() + " " + word.english() : name(word)).collect(Collectors.joining(only == Language.EN ? "; " : "；")));
        List<String> all = choices.words().stream().flatMap(word -> word.all().stream()).toList();
        words(only == null ? all : choices.words().stream().map(this::name).toList(), all, choices.other() != null);
        json.writeEndObject();
    }

    private String definition(Class<?> type, boolean yuan) {
        if (type == String.class) {
            return "text";
        }
        if (type == Integer.class) {
            return "count";
        }
        if (type == BigDecimal.class) {
            return yuan ? "yuan" : "number";
        }
        if (type == Boolean.class) {
            return "yes-or-no";
        }
        if (type == LocalDate.class) {
            return "day";
        }
        if (type == LocalTime.class) {
            return "time";
        }
        if (type == Node.class) {
            return "anything";
        }
        String name = Words.kebab(type.getSimpleName());
        return type.isRecord() && name.equals("text") ? "text-in-both-languages" : name;
    }

    private void scalars(Set<Class<?>> types) throws IOException {
        define("text", "文字。YAML 把编号、日期读成数字等也可以", "a text; a number that a loader makes of it is a text here");
        json.writeArrayFieldStart("type");
        for (String type : List.of("string", "number", "boolean")) {
            json.writeString(type);
        }
        json.writeEndArray();
        json.writeEndObject();

        define("count", "整数，不为负，如 3 或 3人", "a whole number, not negative");
        numberOrText("integer", "999999999", null, Pattern.COUNT);
        define("yuan", "金额，以元为单位，不为负，至多六位小数，如 60、60元、1.2万元、60元/人", "an amount in yuan, not negative, of at most six decimals");
        numberOrText("number", null, "1000000000000000", Pattern.YUAN);
        define("number", "数字，不为负，至多六位小数", "a number, not negative, of at most six decimals");
        numberOrText("number", null, "1000000000000000", Pattern.DECIMAL);

        if (types.stream().filter(this::isSection).flatMap(type -> Vocabulary.section(type).fields().stream()).anyMatch(field -> field.type() == Node.class)) {
            define("anything", "任意内容", "anything");
            json.writeEndObject();
        }

        define("yes-or-no", "是或否", "yes or no");
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        json.writeStringField("type", "boolean");
        json.writeEndObject();
        List<String> words = new ArrayList<>(Binder.YES);
        words.addAll(Binder.NO);
        json.writeStartObject();
        words(words);
        json.writeEndObject();
        if (partsLists) {
            json.writeStartObject();
            text("^\\s*(?:" + YesOrNoText.NO + "|" + YesOrNoText.YES + ")\\s*$");
        }
        json.writeEndArray();
        json.writeEndObject();

        if (partsLists) {
            define(ANSWER, "只答是或否：“是”表示有而内容待定，“否”表示没有", "a bare yes says that there is something yet to be settled, a bare no that there is nothing");
            json.writeArrayFieldStart("anyOf");
            json.writeStartObject();
            json.writeStringField("type", "boolean");
            json.writeEndObject();
            json.writeStartObject();
            words(words.stream().filter(word -> !Binder.NONE.contains(word)).toList());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            define(ANSWER_YES, "只答“是”：有，内容待定", "a bare yes: there is something, yet to be settled");
            json.writeArrayFieldStart("anyOf");
            json.writeStartObject();
            json.writeBooleanField("const", true);
            json.writeEndObject();
            json.writeStartObject();
            words(Binder.YES);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            define(DRESSED, "带括号说明或者勾选的词，由检查程序判断", "a word with brackets behind it or a tick before it; only the checker tells whether it is known");
            text("[（(☑√✓✔■☒]");
            define(PERIODS, "日期，可带时段、时刻和结束时间，如 2026年11月3日至5日", "a day, perhaps with a time and with its end");
            text("^\\s*" + PERIOD + "\\s*$");
            define(TIMES, "日期或时刻，可带结束时间，如 9:00-10:30、11月3日上午", "a day or a time, perhaps with its end, such as 9:00-10:30");
            text("^\\s*" + TIME_OR_PERIOD + "\\s*$");
            for (Map.Entry<Class<?>, ScalarSchema> shorter : inShort.entrySet()) {
                scalar(definition(shorter.getKey(), false) + "-in-short", shorter.getValue());
            }
        }
        define("day", "日期，如 2026-11-03、2026年11月3日；把它读成日期对象的程序须先转回文字",
                "a day such as 2026-11-03; a loader that makes a date object of it must give it as text");
        text(partsLists ? "^\\s*" + DAY + digits(TIME_BEHIND) + "\\s*$" : Pattern.DAY);
        define("time", "时刻，如 09:30、上午9时30分；把它读成六十进制数的程序须加引号",
                "a time of day such as 09:30; in quotes for a loader that makes a number of it");
        text(Pattern.TIME);
        for (Map.Entry<Class<?>, ScalarSchema> scalar : scalarTypes.entrySet()) {
            scalar(definition(scalar.getKey(), false), scalar.getValue());
        }
    }

    private void scalar(String name, ScalarSchema scalar) throws IOException {
        define(name, scalar.means().zh(), scalar.means().en());
        if (scalar.minimum() == null) {
            text(scalar.pattern());
            return;
        }
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        text(scalar.pattern());
        json.writeStartObject();
        json.writeStringField("type", "integer");
        json.writeNumberField("minimum", scalar.minimum());
        json.writeNumberField("maximum", scalar.maximum());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void numberOrText(String type, String maximum, String exclusiveMaximum, String pattern) throws IOException {
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeNumberField("minimum", 0);
        if (maximum != null) {
            json.writeNumberField("maximum", new BigDecimal(maximum));
        }
        if (exclusiveMaximum != null) {
            json.writeNumberField("exclusiveMaximum", new BigDecimal(exclusiveMaximum));
        }
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "string");
        json.writeStringField("pattern", pattern);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String pattern) throws IOException {
        json.writeStringField("type", "string");
        if (pattern != null) {
            json.writeStringField("pattern", pattern);
        }
        json.writeEndObject();
    }

    private void states() throws IOException {
        if (partsLists) {
            define(SEVERAL, "几个词写在一起，用、，；/ 等隔开；各个词是否可用，由检查程序判断", "several words in one text, parted by signs such as 、; only the checker tells whether each is known");
            text(Pattern.SEVERAL);
        }
        define("left-out", "没有写", "nothing is written");
        json.writeArrayFieldStart("type");
        json.writeString("null");
        json.writeString("string");
        json.writeEndArray();
        json.writeStringField("pattern", "^\\s*$");
        json.writeEndObject();

        define("to-be-confirmed", "待定：已知尚未确定", "known to be open");
        words(Binder.TO_BE_CONFIRMED);
        json.writeEndObject();

        define("none", "无：明确没有", "a statement that there is nothing");
        words(Binder.NONE);
        json.writeEndObject();

        define(STATE, "代替内容：不写、待定、无", "in place of a value: left out, to be confirmed, none");
        json.writeArrayFieldStart("anyOf");
        reference("left-out");
        reference("to-be-confirmed");
        reference("none");
        json.writeEndArray();
        json.writeEndObject();

        define(OPEN, "代替内容：不写、待定；不能为“无”", "in place of a value: left out or to be confirmed, never none");
        json.writeArrayFieldStart("anyOf");
        reference("left-out");
        reference("to-be-confirmed");
        json.writeEndArray();
        json.writeEndObject();

        define(STATE_LIST, "空列表，或只写待定、无", "an empty list, or one of a single state");
        json.writeStringField("type", "array");
        json.writeNumberField("maxItems", 1);
        reference("items", "#/$defs/" + STATE);
        json.writeEndObject();
    }

    private void define(String name, String zh, String en) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("description", said(new Text(zh, en)));
    }

    private void describe(Word word, Text means) throws IOException {
        describe(word, means.zh().isEmpty() ? "" : said(means));
    }

    private void describe(Word word, String description) throws IOException {
        json.writeStringField("title", only == null ? word.chinese() + " " + word.english() : name(word));
        if (!description.isEmpty()) {
            json.writeStringField("description", description);
        }
    }

    private void words(Collection<String> words) throws IOException {
        words(words, words, false);
    }

    /**
     * @param offered by an editor
     * @param orOther whether any other word is one as well
     */
    private void words(Collection<String> offered, Collection<String> words, boolean orOther) throws IOException {
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

    private void reference(String definition) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", "#/$defs/" + definition);
        json.writeEndObject();
    }

    private void reference(String key, String pointer) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("$ref", pointer);
        json.writeEndObject();
    }

    /** Regular expressions of single values, in the subset that ECMA-262 and Java share. */
    private static final class Pattern {

        private static final String DIGIT = "[0-9０-９]";

        static final String COUNT = "^\\s*(?:共计?\\s*|一行\\s*|合计\\s*)?(?:" + DIGIT + "{1,9}|[一二两三四五六七八九十]{1,3}(?=\\s*[人名位个间辆台瓶份道桌席枚件张支套盒箱次枝岁星天晚分]))\\s*(?:[人名位个间辆台瓶份道桌席枚件张支套盒箱次枝岁星天晚]|分钟)?(?:\\s*[（(][^()（）]+[)）])?\\s*$";
        static final String DECIMAL = "^\\s*(?:" + DIGIT + "{1,15}(?:[.．]" + DIGIT + "{1,6})?|[-－][0０]{1,15}(?:[.．][0０]{1,6})?)\\s*$";
        private static final String YUAN_NUMBER = "(?:" + DIGIT + "{1,3}(?:[,，]" + DIGIT + "{3}){1,4}|" + DIGIT + "{1,15})(?:[.．]" + DIGIT + "{1,6})?";
        static final String YUAN = DECIMAL.substring(0, DECIMAL.length() - 1) + "$|^\\s*(?:不超过|不高于|控制在|约|合计|共|共计)?(?:每人每餐|每人|人均)?(?:不超过|不高于|约)?(?:人民币|[¥￥]|[Rr][Mm][Bb]|[Cc][Nn][Yy])?\\s*" + YUAN_NUMBER + "\\s*万?\\s*(?:元|圆|块|[Yy][Uu][Aa][Nn])?整?"
                + "(?:\\s*[/／每·]\\s*(?:人次|[人位名餐顿次间套晚夜天日桌瓶份辆]))*\\s*(?:以内|以下|左右|之内)?(?:\\s*[（(][^（）()含]*[)）])?\\s*$";
        static final String DAY = "^\\s*" + RecordSchema.DAY + "\\s*$";
        static final String TIME = "^\\s*" + RecordSchema.TIME + "\\s*$";
        /** A text with a sign that parts words. */
        static final String SEVERAL = "[（(、，；;\\n,|｜/／和与及等]| and ";
    }

    /** Regular expressions for the spellings that are read as one word: the reverse of {@link Words#normal}. */
    private static final class Spelling {

        static String anyOf(Collection<String> words) {
            return words.stream().map(Spelling::of).distinct().collect(Collectors.joining("|", "^\\s*(?:", ")\\s*$"));
        }

        /** With what forms put around a word; only its blanks are left to the reader. */
        static String onForms(Collection<String> words) {
            return words.stream().map(Spelling::of).distinct().collect(Collectors.joining("|",
                    "^\\s*(?:(?:[（(](?:[一二三四五六七八九十]+|[0-9]+)[)）]|(?:[一二三四五六七八九十]+|[0-9]+)\\s*[、.．])\\s*)?(?:是否(?:需要|安排|提供|使用|有|已)?|有无)?(?:", ")(?:\\s*[（(\\[【][^（）()万]+[)）\\]】])?[：:]?\\s*$"));
        }

        /** Any spelling but some of the words themselves. */
        static String anyOtherOf(Collection<String> themselves, Collection<String> words, boolean asOnForms) {
            return themselves.stream().map(Spelling::quoted).collect(Collectors.joining("|", "^(?!(?:", ")$)")) + (asOnForms ? onForms(words) : anyOf(words)).substring(1);
        }

        static String of(String word) {
            StringBuilder pattern = new StringBuilder();
            for (char c : Words.normal(word).toCharArray()) {
                if (c == '-') {
                    pattern.append("[-_ －＿\u3000]");
                } else if (c >= 'a' && c <= 'z') {
                    pattern.append('[').append(c).append(Character.toUpperCase(c)).append(wide(c)).append(wide(Character.toUpperCase(c))).append(']');
                } else if (c >= '0' && c <= '9') {
                    pattern.append('[').append(c).append(wide(c)).append(']');
                } else {
                    pattern.append(quoted(String.valueOf(c)));
                }
            }
            return pattern.toString();
        }

        private static char wide(char c) {
            return (char) (c - '!' + '！');
        }

        private static String quoted(String word) {
            return word.replaceAll("[\\\\^$.*+?()\\[\\]{}|/]", "\\\\$0");
        }
    }
}
