package reception.format.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import reception.format.bind.Binder;
import reception.vocabulary.Text;

/** Writes the definitions of what stands in place of a value: left out, to be confirmed, none. */
record StateDefinitions(JsonGenerator json, SchemaTerms terms, SchemaSettings settings) {

    void write() throws IOException {
        if (settings.partsLists()) {
            terms.define(DefinitionNames.SEVERAL, "几个词写在一起，用、，；/ 等隔开；各个词是否可用，由检查程序判断", "several words in one text, parted by signs such as 、; only the checker tells whether each is known");
            terms.title(new Text("几个词", "several words"));
            terms.text(ValuePatterns.SEVERAL);
            json.writeEndObject();
        }
        terms.define("left-out", "没有写", "nothing is written");
        terms.title(new Text("不写", "left out"));
        terms.leftOut();
        json.writeEndObject();

        terms.define("to-be-confirmed", "待定：已知尚未确定", "known to be open");
        terms.words(Binder.TO_BE_CONFIRMED, new Text("待定", "open"));
        json.writeEndObject();

        terms.define("none", "无：明确没有", "a statement that there is nothing");
        terms.words(Binder.NONE, new Text("无", "none"));
        json.writeEndObject();

        terms.define(DefinitionNames.STATE, "代替内容：不写、待定、无", "in place of a value: left out, to be confirmed, none");
        json.writeArrayFieldStart("anyOf");
        terms.reference("left-out");
        terms.reference("to-be-confirmed");
        terms.reference("none");
        json.writeEndArray();
        json.writeEndObject();

        terms.define(DefinitionNames.OPEN, "代替内容：不写、待定；不能为“无”", "in place of a value: left out or to be confirmed, never none");
        json.writeArrayFieldStart("anyOf");
        terms.reference("left-out");
        terms.reference("to-be-confirmed");
        json.writeEndArray();
        json.writeEndObject();

        terms.define(DefinitionNames.STATE_LIST, "空列表，或只写待定、无", "an empty list, or one of a single state");
        json.writeStringField("type", "array");
        json.writeNumberField("maxItems", 1);
        terms.reference("items", "#/$defs/" + DefinitionNames.STATE);
        json.writeEndObject();
    }
}
