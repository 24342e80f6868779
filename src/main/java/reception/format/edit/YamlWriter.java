package reception.format.edit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import reception.format.Node;

/** Writes a tree as YAML. */
public final class YamlWriter {

    private static final YAMLFactory YAML = YAMLFactory.builder().enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).disable(YAMLGenerator.Feature.SPLIT_LINES).build();

    private YamlWriter() {
    }

    /** The text of a document that reads as a tree. */
    public static String write(Node node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator yaml = YAML.createGenerator(text)) {
            write(node, yaml);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return text.toString();
    }

    private static void write(Node node, JsonGenerator yaml) throws IOException {
        if (node instanceof Node.Mapping mapping) {
            yaml.writeStartObject();
            for (Node.Entry entry : mapping.entries()) {
                yaml.writeFieldName(entry.key().text());
                write(entry.value(), yaml);
            }
            yaml.writeEndObject();
        } else if (node instanceof Node.Sequence sequence) {
            yaml.writeStartArray();
            for (Node item : sequence.items()) {
                write(item, yaml);
            }
            yaml.writeEndArray();
        } else {
            yaml.writeString(((Node.Scalar) node).text());
        }
    }
}
