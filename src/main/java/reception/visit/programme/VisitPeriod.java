package reception.visit.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import reception.format.Place;
import reception.visit.Fact;

/**
 * From when to when the guests are here, as the plan states it or as its dated items show.
 *
 * @param from  first day; null if nothing in the plan is dated
 * @param until last day
 * @param lawOf the day whose rules are the earliest by which anything is judged: the first day, or a later one on which a paper for the visit was made; null if neither is known
 */
public record VisitPeriod(Place at, LocalDate from, LocalDate until, LocalDate lawOf) implements Fact {

    /** How many days it lasts, first and last included; null if none is known. */
    public Long days() {
        return from == null || until == null ? null : Long.valueOf(ChronoUnit.DAYS.between(from, until) + 1);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
