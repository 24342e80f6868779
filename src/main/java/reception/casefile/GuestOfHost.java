package reception.casefile;

import reception.format.Place;
import reception.plan.Plan;
import reception.standard.place.Organs;
import reception.visit.Fact;
import reception.visit.guests.Guest;
import reception.visit.guests.Guests;

/**
 * That somebody who is listed among the guests is of the host's side, and so keeps the guests company.
 *
 * @param at       the guest
 * @param guestKey key of the guest
 * @param property by which it is told
 */
public record GuestOfHost(Place at, String guestKey, String property) implements Fact {

    private static final String SUFFIX = "@host";

    @Override
    public String key() {
        return guestKey + SUFFIX;
    }

    /** What tells that a guest is of the host's side: the unit, or that somebody of another unit than the guests' is local; null if nothing does. */
    public static String toldBy(Guest guest, Plan plan, Organs organs) {
        Guests guests = plan.guests();
        if (plan.host() != null && organs.isOf(guest.unit(), plan.host().unit())) {
            return "unit";
        }
        return Boolean.TRUE.equals(guest.local()) && !organs.isOf(guest.unit(), guests.unit()) ? "local" : null;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
