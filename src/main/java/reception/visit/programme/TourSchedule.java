package reception.visit.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * The days of an inspection tour of deputies or of CPPCC members.
 *
 * @param at       the tour
 * @param starts   its first day; null if neither it nor the visit states one
 * @param planSent the day on which its plan reached the deputies; null if not stated
 * @param days     how many days it lasts; null if that is not known
 */
public record TourSchedule(Place at, @Term(zh = "视察人员") TourMembers members, @Term(zh = "视察方式") TourForm form, @Term(zh = "视察开始日期") LocalDate starts,
                           @Term(zh = "方案送达日期") LocalDate planSent, @Term(zh = "视察天数") Long days) implements Fact, Dated {

    @Override
    public String key() {
        return at.key() + "@schedule";
    }

    /** How many days before the tour its plan reached the deputies; null if either day is not stated. */
    public Long leadDays() {
        return planSent == null || starts == null ? null : Long.valueOf(ChronoUnit.DAYS.between(planSent, starts));
    }

    @Override
    public LocalDate day() {
        return starts;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
