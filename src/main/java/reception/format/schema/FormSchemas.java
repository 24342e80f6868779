package reception.format.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;

/** Writes the forms in which a value may be given. */
record FormSchemas(JsonGenerator json, SchemaTerms terms, FieldForms forms) {

    /** What a component of a record may hold. */
    void value(Class<?> holder, Field field) throws IOException {
        anyOf(forms.of(holder, field));
    }

    private void anyOf(List<Form> alternatives) throws IOException {
        json.writeArrayFieldStart("anyOf");
        for (Form form : alternatives) {
            json.writeStartObject();
            form(form);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void form(Form form) throws IOException {
        if (form instanceof Form.Matching text) {
            terms.text(text.pattern());
        } else if (form instanceof Form.NamedOf named) {
            named(named.type());
        } else if (form instanceof Form.PairsOf pairs) {
            pairs(pairs);
        } else if (form instanceof Form.Defined defined) {
            if (defined.onlyAsWord()) {
                terms.title(new Text("待定或无", "open or none"));
                json.writeStringField("type", "string");
            }
            json.writeStringField("$ref", "#/$defs/" + defined.definition());
        } else if (form instanceof Form.ListOf list) {
            list(list.items());
        }
    }

    private void list(List<Form> items) throws IOException {
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        if (items.size() == 1 && items.get(0) instanceof Form.Defined only) {
            json.writeStringField("$ref", "#/$defs/" + only.definition());
        } else {
            items(items);
        }
        json.writeEndObject();
    }

    /** Editors list the kinds of items by title, and by the name of the definition where there is none. */
    private void items(List<Form> items) throws IOException {
        json.writeArrayFieldStart("anyOf");
        for (Form form : items) {
            json.writeStartObject();
            if (form instanceof Form.Defined text && text.definition().equals("text")) {
                terms.title(new Text("文字", "text"));
            }
            form(form);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What stands under a name where a list of records is a mapping of names and values. */
    void pairValue(Class<?> type) throws IOException {
        List<Form> values = new ArrayList<>(forms.of(type, Vocabulary.section(type).pairValue()));
        values.add(Form.of(DefinitionNames.of(type)));
        anyOf(values);
    }

    private void named(Class<?> type) throws IOException {
        json.writeStringField("$ref", "#/$defs/" + DefinitionNames.of(type));
        json.writeObjectFieldStart("not");
        json.writeObjectFieldStart("propertyNames");
        json.writeObjectFieldStart("not");
        json.writeStringField("pattern", Spelling.anyOf(Vocabulary.section(type).scalarShorthand().word().all()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void pairs(Form.PairsOf form) throws IOException {
        Vocabulary.Section item = Vocabulary.section(form.type());
        terms.title(item.isByDay() ? new Text("按日期写", "by day") : new Text("按名称写", "by name"));
        json.writeStringField("type", "object");
        json.writeNumberField("minProperties", 1);
        json.writeObjectFieldStart("propertyNames");
        terms.title(item.isByDay() ? new Text("日期", "day") : new Text("名称", "name"));
        if (item.isByDay()) {
            json.writeStringField("pattern", "^\\s*(?:" + DayPatterns.TIME_OR_PERIOD + "|第|星期|礼拜|周|早|午|中|晚|茶|夜|宵|[Dd][Aa]?[Yy]?[0-9 ])");
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
        pairValue(form.type());
        json.writeEndObject();
    }
}
