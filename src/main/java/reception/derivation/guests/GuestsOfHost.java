package reception.derivation.guests;

import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.GuestOfHost;
import reception.plan.Plan;
import reception.standard.place.Organs;
import reception.visit.Fact;
import reception.visit.guests.Guest;

/** Derives who among those listed as guests is of the host's side. */
public final class GuestsOfHost implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(GuestOfHost.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        if (plan.guests() == null || plan.guests().people().isEmpty()) {
            return;
        }
        Organs organs = known.organs();
        for (Guest guest : plan.guests().people()) {
            String property = GuestOfHost.toldBy(guest, plan, organs);
            if (property != null) {
                known.add(new GuestOfHost(guest.at(), guest.key(), property));
            }
        }
    }
}
