package reception.derivation.programme;

import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.programme.Security;

/** Gives what stands for a missing section on security, so that its rules have something to be about: nothing is known, or nothing is planned. */
public final class SecurityUnstated implements Derivation {

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
