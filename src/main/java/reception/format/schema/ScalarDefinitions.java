package reception.format.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.format.bind.YesOrNoText;
import reception.format.schema.RecordSchema.ScalarSchema;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Word;

/** Writes the definitions of single values: texts, numbers, days, yes and no. */
record ScalarDefinitions(JsonGenerator json, SchemaTerms terms, SchemaSettings settings) {

    private static final Map<String, Text> MEANINGS = Map.of(
            "text", new Text("文字。YAML 把编号、日期读成数字等也可以", "a text; a number that a loader makes of it is a text here"),
            "count", new Text("整数，不为负，如 3 或 3人", "a whole number, not negative"),
            "yuan", new Text("金额，以元为单位，不为负，至多六位小数，如 60、60元、1.2万元、60元/人", "an amount in yuan, not negative, of at most six decimals"),
            "number", new Text("数字，不为负，至多六位小数", "a number, not negative, of at most six decimals"),
            "yes-or-no", new Text("是或否", "yes or no"),
            "day", new Text("日期，如 2026-11-03、2026年11月3日；把它读成日期对象的程序须先转回文字", "a day such as 2026-11-03; a loader that makes a date object of it must give it as text"),
            "time", new Text("时刻，如 09:30、上午9时30分；把它读成六十进制数的程序须加引号", "a time of day such as 09:30; in quotes for a loader that makes a number of it"));

    /** What a value of a component must look like, to be told with the component; null where any text will do or the value explains itself. */
    static Text form(Field field, SchemaSettings settings) {
        if (field.type() == String.class) {
            return null;
        }
        ScalarSchema scalar = settings.scalarTypes().get(field.type());
        return scalar != null ? scalar.means() : MEANINGS.get(DefinitionNames.of(field.type(), field.yuan()));
    }

    /** @param types that the document may hold */
    void write(Set<Class<?>> types) throws IOException {
        anyText();
        numbers();
        if (types.stream().filter(settings::isSection).flatMap(type -> Vocabulary.section(type).fields().stream()).anyMatch(field -> field.type() == Node.class)) {
            terms.define("anything", "任意内容", "anything");
            json.writeEndObject();
        }
        yesOrNo();
        if (settings.partsLists()) {
            bareAnswers();
            text(DefinitionNames.DRESSED, "带括号说明或者勾选的词，由检查程序判断", "a word with brackets behind it or a tick before it; only the checker tells whether it is known", "[（(☑√✓✔■☒]");
            text(DefinitionNames.PERIODS, "日期，可带时段、时刻和结束时间，如 2026年11月3日至5日", "a day, perhaps with a time and with its end", DayPatterns.ONLY_PERIOD);
            text(DefinitionNames.TIMES, "日期或时刻，可带结束时间，如 9:00-10:30、11月3日上午", "a day or a time, perhaps with its end, such as 9:00-10:30", DayPatterns.ONLY_TIME_OR_PERIOD);
            for (Map.Entry<Class<?>, ScalarSchema> shorter : settings.inShort().entrySet()) {
                scalar(DefinitionNames.inShort(shorter.getKey()), shorter.getValue(), Vocabulary.section(shorter.getKey()).word());
            }
        }
        text("day", settings.partsLists() ? DayPatterns.ONLY_DAY_WITH_TIME : DayPatterns.ONLY_DAY);
        text("time", DayPatterns.ONLY_TIME);
        for (Map.Entry<Class<?>, ScalarSchema> scalar : settings.scalarTypes().entrySet()) {
            scalar(DefinitionNames.of(scalar.getKey()), scalar.getValue(), null);
        }
    }

    private void anyText() throws IOException {
        define("text");
        terms.anyText();
        json.writeEndObject();
    }

    private void numbers() throws IOException {
        define("count");
        numberOrText("count", "integer", "999999999", null, ValuePatterns.COUNT);
        define("yuan");
        numberOrText("yuan", "number", null, "1000000000000000", ValuePatterns.YUAN);
        define("number");
        numberOrText("number", "number", null, "1000000000000000", ValuePatterns.DECIMAL);
    }

    private void yesOrNo() throws IOException {
        define("yes-or-no");
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        terms.trueOrFalse();
        json.writeEndObject();
        json.writeStartObject();
        yesAndNo(Binder.NO);
        json.writeEndObject();
        if (settings.partsLists()) {
            json.writeStartObject();
            terms.text("^\\s*(?:" + YesOrNoText.NO + "|" + YesOrNoText.YES + ")\\s*$");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void yesAndNo(List<String> no) throws IOException {
        List<String> offered = new ArrayList<>(terms.offered(Binder.YES));
        offered.addAll(terms.offered(no));
        List<String> words = new ArrayList<>(Binder.YES);
        words.addAll(no);
        terms.words(offered, words, false, null);
    }

    private void bareAnswers() throws IOException {
        terms.define(DefinitionNames.ANSWER, "只答是或否：“是”表示有而内容待定，“否”表示没有", "a bare yes says that there is something yet to be settled, a bare no that there is nothing");
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        terms.trueOrFalse();
        json.writeEndObject();
        json.writeStartObject();
        yesAndNo(Binder.NO.stream().filter(word -> !Binder.NONE.contains(word)).toList());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        terms.define(DefinitionNames.ANSWER_YES, "只答“是”：有，内容待定", "a bare yes: there is something, yet to be settled");
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        terms.onlyTrue();
        json.writeEndObject();
        json.writeStartObject();
        terms.words(Binder.YES, null);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void define(String name) throws IOException {
        terms.define(name, MEANINGS.get(name).zh(), MEANINGS.get(name).en());
        terms.error(MEANINGS.get(name));
    }

    private void text(String name, String pattern) throws IOException {
        text(name, MEANINGS.get(name).zh(), MEANINGS.get(name).en(), pattern);
    }

    private void text(String name, String zh, String en, String pattern) throws IOException {
        terms.define(name, zh, en);
        terms.error(new Text(zh, en));
        terms.text(pattern);
        json.writeEndObject();
    }

    /** @param inShort what it is a text for; null if it stands for itself */
    private void scalar(String name, ScalarSchema scalar, Word inShort) throws IOException {
        terms.define(name, scalar.means().zh(), scalar.means().en());
        terms.error(scalar.means());
        if (inShort != null) {
            terms.title(new Text(inShort.chinese() + "（写成一句）", inShort.english() + " (in one sentence)"));
        }
        if (scalar.minimum() == null) {
            terms.text(scalar.pattern());
            json.writeEndObject();
            return;
        }
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        terms.text(scalar.pattern());
        terms.error(scalar.means());
        json.writeEndObject();
        json.writeStartObject();
        terms.error(scalar.means());
        json.writeStringField("type", "integer");
        json.writeNumberField("minimum", scalar.minimum());
        json.writeNumberField("maximum", scalar.maximum());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Ends a definition that was begun: a number from 0 on, or a text. */
    private void numberOrText(String name, String type, String maximum, String exclusiveMaximum, String pattern) throws IOException {
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
        terms.error(MEANINGS.get(name));
        json.writeEndObject();
        json.writeStartObject();
        terms.text(pattern);
        terms.error(MEANINGS.get(name));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
