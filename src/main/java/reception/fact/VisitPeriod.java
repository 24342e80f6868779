package reception.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import reception.plan.Fact;
import reception.yaml.Place;

/**
 * From when to when the guests are here, as the plan states it or as its dated items show.
 *
 * @param from  first day; null if nothing in the plan is dated
 * @param until last day
 */
public record VisitPeriod(Place at, LocalDate from, LocalDate until) implements Fact {

    /** How many days it lasts, first and last included; null if none is known. */
    public Long days() {
        return from == null || until == null ? null : Long.valueOf(ChronoUnit.DAYS.between(from, until) + 1);
    }
}
