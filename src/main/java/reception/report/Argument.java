package reception.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import reception.vocabulary.Text;

/**
 * A value that a message names.
 *
 * @param value    null where the plan does not state it
 * @param personal whether it is personal data
 * @since 0.1.0
 */
public record Argument(Object value, boolean personal) {

    private static final int MOST_ITEMS = 50;
    private static final int MOST_CHARACTERS = 2000;

    /** A value of a plan, or so much of it that a message still is one: thousands of findings may name the same long list or text. */
    public static Argument of(Object value, boolean personal) {
        if (value instanceof Collection<?> items && items.size() > MOST_ITEMS) {
            List<Object> first = new ArrayList<>(items.stream().limit(MOST_ITEMS).toList());
            first.add(new Text("等" + items.size() + "项", (items.size() - MOST_ITEMS) + " more"));
            return new Argument(first, personal);
        }
        if (value instanceof Text text && (text.zh().length() > MOST_CHARACTERS || text.en().length() > MOST_CHARACTERS)) {
            return new Argument(new Text(shortened(text.zh()), shortened(text.en())), personal);
        }
        return new Argument(value instanceof String text ? shortened(text) : value, personal);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_CHARACTERS ? text : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }

    /** Nothing of the value, which is the plan's. */
    @Override
    public String toString() {
        return "Argument";
    }
}
