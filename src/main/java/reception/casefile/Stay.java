package reception.casefile;

import java.time.LocalDate;
import reception.visit.lodging.Lodging;
import reception.visit.programme.VisitPeriod;

/**
 * When guests stay somewhere: from check-in to check-out, or the visit's days while these are not stated; at least one night.
 *
 * @param from  day of the first night; null if neither is stated
 * @param until the day after the last night; null if the first is unknown
 */
public record Stay(LocalDate from, LocalDate until) {

    public static Stay of(Lodging lodging, VisitPeriod period) {
        LocalDate from = lodging.checkIn() == null ? period.from() : lodging.checkIn();
        LocalDate until = lodging.checkOut() == null ? period.until() : lodging.checkOut();
        return new Stay(from, from == null || until != null && until.isAfter(from) ? until : from.plusDays(1));
    }

    public boolean isKnown() {
        return from != null;
    }
}
