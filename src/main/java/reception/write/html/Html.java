package reception.write.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import reception.report.Printable;

/**
 * Builds HTML: the one place where text becomes markup. Names of elements and attributes come from the program, texts and attribute values from anywhere;
 * those are escaped, and characters that steer a display are made visible.
 */
public final class Html {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
    private static final Set<String> WITHOUT_END = Set.of("meta", "br", "col");
    private static final Set<String> REFERRING = Set.of("href", "src", "action", "data");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; one whose value is null is left out
     */
    public Html open(String element, String... attributes) {
        out.append('<').append(name(element));
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        out.append('>');
        if (!WITHOUT_END.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /** Closes the element that was opened last. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element that was opened last, and the line. */
    public Html closeLine() {
        close();
        return line();
    }

    /** Ends the line, for those who read the source. */
    public Html line() {
        out.append('\n');
        return this;
    }

    /** Text; nothing in it is read as markup. */
    public Html text(String text) {
        escape(text, false);
        return this;
    }

    /** A whole element with its text. */
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** A style sheet of the program's own. */
    public Html style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("a style sheet cannot hold the end of an element");
        }
        out.append("<style>").append(css).append("</style>\n");
        return this;
    }

    /** The markup; everything that was opened must be closed. */
    public String markup() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    private void attribute(String name, String value) {
        if (value == null) {
            return;
        }
        if (name.startsWith("on") || name.equals("style") || REFERRING.contains(name) && !value.startsWith("#")) {
            throw new IllegalArgumentException("a report runs nothing and refers to nothing outside itself: " + name);
        }
        out.append(' ').append(name(name)).append("=\"");
        escape(value, true);
        out.append('"');
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of an element or attribute: " + name);
        }
        return name;
    }

    private void escape(String text, boolean inAttribute) {
        String safe = Printable.of(text);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                default -> out.append(c);
            }
        }
    }
}
