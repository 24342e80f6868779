package reception.derivation.guests;

import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.standard.place.Organs;
import reception.visit.Fact;
import reception.visit.host.Host;
import reception.visit.host.HostOrgan;

/** Tells what sort of organ receives. */
public final class HostOrgans implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(HostOrgan.class);
    }

    @Override
    public void derive(Circumstances known) {
        Host host = known.plan().host();
        if (host != null) {
            Organs organs = known.organs();
            Boolean central = host.central() == null ? organs.isCentralOrgan(host.unit()) : host.central();
            known.add(new HostOrgan(host.at(), Boolean.TRUE.equals(central), organs.isPeoplesGovernment(host.unit())));
        }
    }
}
