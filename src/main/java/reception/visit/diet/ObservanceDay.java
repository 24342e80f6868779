package reception.visit.diet;

import java.time.LocalDate;
import java.time.LocalTime;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;

/**
 * A day of the programme on which guests want time for worship.
 *
 * @param at    the first item of that day
 * @param need  English name of the observance
 * @param from  when the time begins; null where the hour is the guests' own or not known
 * @param until when it ends
 * @param left  how many items of the programme leave time in it
 * @param taken how many others fall into it
 */
public record ObservanceDay(Place at, String need, LocalDate day, LocalTime from, LocalTime until, int left, int taken) implements Fact, Dated {

    /** Whether an hour is known at which something else may be in the way. */
    public boolean isTimed() {
        return from != null;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
