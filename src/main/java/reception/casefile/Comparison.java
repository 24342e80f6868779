package reception.casefile;

import java.util.Set;
import reception.visit.Fact;
import reception.visit.text.Disagreement;

/** A derivation that lays statements of a plan beside each other, and gives nothing but where they disagree. */
public interface Comparison extends Derivation {

    @Override
    default Set<Class<? extends Fact>> gives() {
        return Set.of(Disagreement.class);
    }
}
