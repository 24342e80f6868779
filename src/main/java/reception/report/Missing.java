package reception.report;

import reception.format.Span;
import reception.format.Stated;
import reception.vocabulary.Text;

/**
 * A fact that a rule needs and the plan leaves open.
 *
 * @param key    path in English keys, {@code meals[0].companions}
 * @param label  the key's names
 * @param span   where it would stand: the thing that lacks it, or the words "to be confirmed"
 * @param stated missing or to be confirmed
 * @since 0.1.0
 */
public record Missing(String key, Text label, Span span, Stated stated) {

    /** The key, and whether it is missing or to be confirmed. */
    @Override
    public String toString() {
        return "Missing[" + key + ", " + stated + "]";
    }
}
