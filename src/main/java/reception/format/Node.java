package reception.format;

import java.util.List;

/** A part of a YAML or JSON document, with its place. */
public sealed interface Node {

    /** Where the part begins; for a scalar, the stretch of its first line. */
    Span span();

    /**
     * A single value as it is written, before any reading as number, date or word.
     *
     * @param text empty when the value is left out ({@code key:}), {@code ~} or {@code null}
     */
    record Scalar(Span span, String text, boolean isNull) implements Node {
    }

    /** A list. */
    record Sequence(Span span, List<Node> items) implements Node {
    }

    /** Keys with their values, in the order of the file; a repeated key stands twice. */
    record Mapping(Span span, List<Entry> entries) implements Node {

        /** The value of the first entry of that key, or null. */
        public Node get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {
    }
}
