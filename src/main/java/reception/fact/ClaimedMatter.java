package reception.fact;

import reception.plan.Fact;
import reception.yaml.Place;

/**
 * That a plan calls itself no reception and is one.
 *
 * @param disagreement what speaks against it
 */
public record ClaimedMatter(Place at, Disagreement disagreement) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
