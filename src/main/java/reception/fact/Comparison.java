package reception.fact;

import java.util.Set;
import reception.plan.Fact;

/** A derivation that lays statements of a plan beside each other, and gives nothing but where they disagree. */
interface Comparison extends Derivation {

    @Override
    default Set<Class<? extends Fact>> gives() {
        return Set.of(Disagreement.class);
    }
}
