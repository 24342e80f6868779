package reception.fact;

import java.util.Map;
import java.util.Set;
import reception.plan.Fact;
import reception.plan.Plan;
import reception.plan.Security;
import reception.yaml.Place;

/** Gives what stands for a missing section on security, so that its rules have something to be about: nothing is known, or nothing is planned. */
final class SecurityUnstated implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Security.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        if (plan.security() == null) {
            Boolean none = plan.isStatedNone("security") ? Boolean.FALSE : null;
            Place place = new Place("security", "", plan.at().span("security"), Map.of());
            known.add(new Security(place, none, none, none, none, none, null, null));
        }
    }
}
