package reception.fact;

import java.util.Set;
import reception.plan.Fact;
import reception.plan.Host;
import reception.standard.Organs;

/** Tells what sort of organ receives. */
final class HostOrgans implements Derivation {

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
