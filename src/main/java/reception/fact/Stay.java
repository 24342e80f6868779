package reception.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import reception.plan.Lodging;

/**
 * When guests stay somewhere: from check-in to check-out, or the visit's days while these are not stated; at least one night.
 *
 * @param from  day of the first night; null if neither is stated
 * @param until the day after the last night; null if the first is unknown
 */
record Stay(LocalDate from, LocalDate until) {

    /** Beyond this a stay is a slip of the pen, and its nights all fall under the same figures. */
    private static final int MAX_NIGHTS = 366;

    static Stay of(Lodging lodging, VisitPeriod period) {
        LocalDate from = lodging.checkIn() == null ? period.from() : lodging.checkIn();
        LocalDate until = lodging.checkOut() == null ? period.until() : lodging.checkOut();
        return new Stay(from, from == null || until != null && until.isAfter(from) ? until : from.plusDays(1));
    }

    boolean isKnown() {
        return from != null;
    }

    /** The days on which its nights begin; none while they are unknown. */
    List<LocalDate> nights() {
        return from == null ? List.of() : Stream.iterate(from, night -> night.isBefore(until), night -> night.plusDays(1)).limit(MAX_NIGHTS).toList();
    }
}
