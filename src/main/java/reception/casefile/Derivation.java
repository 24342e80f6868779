package reception.casefile;

import java.util.Set;
import reception.visit.Fact;

/** One step from a plan to the facts that rules match. All of them, in their order, stand in {@link reception.derivation.Derivations}. */
public interface Derivation {

    /** Types of derived facts that it reads, so that it has to come after what gives them. */
    default Set<Class<? extends Fact>> needs() {
        return Set.of();
    }

    /** Types of facts that it adds. */
    Set<Class<? extends Fact>> gives();

    /** Adds the facts that follow from what is known so far. */
    void derive(Circumstances known);

    /** A derivation with what it needs and gives, which each plan would ask again. */
    record Step(Derivation derivation, Set<Class<? extends Fact>> needs, Set<Class<? extends Fact>> gives) {
    }
}
