package reception.write.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import reception.report.Printable;

/** Makes generators of JSON that look the same on every system. */
public final class Json {

    private Json() {
    }

    /** @param out is not closed */
    public static JsonGenerator generator(Writer out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setCharacterEscapes(new HarmfulEscaped());
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Printer printer = new Printer();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        json.setPrettyPrinter(printer);
        return json;
    }

    /** A blank after a colon and none before it, which Jackson lets one choose only from 2.16 on. */
    private static final class Printer extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1;

        Printer() {
        }

        private Printer(Printer other) {
            super(other);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Printer(this);
        }

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(": ");
        }
    }

    /** Writes as an escape what a terminal obeys that the JSON is printed on; whoever parses it reads what the plan says. */
    private static final class HarmfulEscaped extends CharacterEscapes {

        private static final long serialVersionUID = 1;
        private static final int DELETE = 0x7f;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes[DELETE] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return Printable.isHarmful(character) ? new SerializedString("\\u%04x".formatted(character)) : null;
        }
    }
}
