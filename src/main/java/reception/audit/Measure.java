package reception.audit;

import java.math.BigDecimal;
import reception.format.Place;
import reception.vocabulary.Text;

/**
 * From where on something that was worked out of many plans is told.
 *
 * @param measure  its id
 * @param title    what it measures
 * @param value    the figure; null where a standard gives it
 * @param standard id of the standard that gives it for the day and the place; null where it is the program's own
 * @param why      why it is this figure
 * @since 0.1.0
 */
public record Measure(Place at, String measure, Text title, BigDecimal value, String standard, Text why) {

    /** Whether a number is above it; never while it is not known. */
    public boolean isExceededBy(BigDecimal number) {
        return value != null && number.compareTo(value) > 0;
    }

    /** Whether a number comes up to it; never while it is not known. */
    public boolean isReachedBy(BigDecimal number) {
        return value != null && number.compareTo(value) >= 0;
    }

    /** The same with another figure. */
    public Measure with(BigDecimal other) {
        return new Measure(at, measure, title, other, standard, why);
    }
}
