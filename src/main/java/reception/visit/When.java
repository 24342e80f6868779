package reception.visit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A local day, with the time of day where it is given.
 *
 * @param time null where the plan names only the day
 */
public record When(LocalDate date, LocalTime time) implements Comparable<When> {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int DECIMALS = 4;

    /** A time of day in hours, half past nine as 9.5, for comparison with a standard; null for none. */
    public static BigDecimal hours(LocalTime time) {
        return time == null ? null
                : BigDecimal.valueOf(time.getHour()).add(BigDecimal.valueOf(time.getMinute()).divide(MINUTES, DECIMALS, RoundingMode.HALF_UP));
    }

    /** Day and time of day; null where there is no time of day. */
    public static LocalDateTime moment(When when) {
        return when == null || when.time() == null ? null : when.date().atTime(when.time());
    }

    /** Its day; null for none. */
    public static LocalDate dayOf(When when) {
        return when == null ? null : when.date();
    }

    /** Whether it surely comes before another moment; never where that is null, nor on the same day unless both times are given. */
    public boolean isSurelyBefore(When other) {
        if (other == null || !date.equals(other.date)) {
            return other != null && date.isBefore(other.date);
        }
        return time != null && other.time != null && time.isBefore(other.time);
    }

    /** Orders by day, then by time; a day without time comes first in its day. */
    @Override
    public int compareTo(When other) {
        int byDate = date.compareTo(other.date);
        if (byDate != 0) {
            return byDate;
        }
        return (time == null ? LocalTime.MIN : time).compareTo(other.time == null ? LocalTime.MIN : other.time);
    }

    @Override
    public String toString() {
        return time == null ? date.toString() : date + "T" + time;
    }
}
