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
 * How long one driver drives on one day.
 *
 * @param at     the first leg that may lie on that day and whose times are not stated, else the first leg of that day
 * @param day    null where no leg of the driver has a day
 * @param starts null if not stated, with the time of day
 * @param ends   null if not stated, with the time of day
 * @param hours  over all legs whose times are stated
 * @param driven the same in hours and minutes, in words
 */
@Term(zh = "每名驾驶员每天的驾驶", en = "driving of a day")
public record DrivingDay(Place at, LocalDate day, @Personal String driver, @Term(zh = "开始") When starts, @Term(zh = "结束") When ends, BigDecimal hours, Text driven)
        implements Fact, Dated {

    @Override
    public String key() {
        return at.key() + "@" + day;
    }

    @Override
    public List<LocalDate> namedDays() {
        return day == null ? List.of() : List.of(day);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
