package reception.write.html;

import java.time.LocalDate;
import java.time.LocalTime;
import reception.visit.When;

/**
 * Something of the programme that happens at some time.
 *
 * @param label  what the picture calls it
 * @param travel minutes of travel to it; null where the plan does not say
 */
record TimelineEntry(Kind kind, String key, When starts, When ends, String sort, String label, String place, Integer travel) {

    static final int HOUR = 60;
    static final int DAY = 24 * HOUR;

    /** In the order in which they stand when they begin together. */
    enum Kind { ITEM, MEAL, LEG }

    boolean isTimed() {
        return starts != null && starts.time() != null;
    }

    boolean lasts() {
        return isTimed() && ends != null && ends.time() != null && ends.compareTo(starts) > 0;
    }

    /** Minutes of a day at which it begins and ends there; an item of several days fills those between. */
    int from(LocalDate day) {
        return starts.date().isBefore(day) ? 0 : minutes(starts.time());
    }

    int until(LocalDate day) {
        return ends.date().isAfter(day) ? DAY : minutes(ends.time());
    }

    boolean isOn(LocalDate day) {
        return starts != null && (starts.date().equals(day) || lasts() && starts.date().isBefore(day) && !ends.date().isBefore(day));
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }
}
