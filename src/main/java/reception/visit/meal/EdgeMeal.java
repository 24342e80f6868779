package reception.visit.meal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * A meal on the day on which the guests come or leave, at a stated hour.
 *
 * @param at        the meal
 * @param day       of the meal
 * @param meal      its kind
 * @param starts    at which hour it begins; null if not stated
 * @param arrival   at which hour the guests come on that day; null if they come on another one
 * @param departure at which hour they leave on that day; null if they leave on another one
 * @param arrives   the same for a reader
 * @param departs   the same for a reader
 */
@Term(zh = "抵离当日的用餐", en = "meal on the day of arrival or departure")
public record EdgeMeal(Place at, LocalDate day, @Term(zh = "餐次") MealTime meal, BigDecimal starts, @Term(zh = "抵达时间") BigDecimal arrival, @Term(zh = "离开时间") BigDecimal departure,
                       LocalTime arrives, LocalTime departs) implements Fact, Dated {

    private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3600);

    /** At which hour it begins, as a time of day; null if not stated. */
    public LocalTime startTime() {
        return starts == null ? null : LocalTime.ofSecondOfDay(starts.multiply(SECONDS_OF_HOUR).longValue());
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
