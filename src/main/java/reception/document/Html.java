package reception.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import reception.report.Printable;

/** Builds HTML: texts and attribute values are escaped, and nothing can be left open. */
final class Html {

    private static final Set<String> WITHOUT_END = Set.of("meta");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; one whose value is null is left out
     */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
        if (!WITHOUT_END.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element that was opened last, and the line. */
    Html closeLine() {
        close();
        return line();
    }

    /** Ends the line, for those who read the source. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** Text; nothing in it is read as markup. */
    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** A whole element with its text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** A style sheet of the program's own. */
    Html style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /** The markup; everything that was opened must be closed. */
    String markup() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    private static String escaped(String text) {
        return Printable.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
