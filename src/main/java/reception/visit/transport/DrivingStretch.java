package reception.visit.transport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.visit.When;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * How long one driver has been driving without the rest that the law asks for when a leg ends; a stop on the way is taken to lie where it helps most.
 *
 * @param at    the leg
 * @param hours null while the times of the leg are not stated
 * @param driven the same in hours and minutes, in words
 */
@Term(zh = "每段连续驾驶", en = "stretch of driving")
public record DrivingStretch(Place at, LocalDate day, @Personal String driver, @Term(zh = "开始") When starts, @Term(zh = "结束") When ends, BigDecimal hours, Text driven)
        implements Fact, Dated {

    @Override
    public List<LocalDate> namedDays() {
        return day == null ? List.of() : List.of(day);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
