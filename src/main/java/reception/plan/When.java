package reception.plan;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A local day, with the time of day where it is given.
 *
 * @param time null where the plan names only the day
 */
public record When(LocalDate date, LocalTime time) implements Comparable<When> {

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
