package reception.fact;

import reception.plan.Fact;
import reception.standard.Regimes;
import reception.yaml.Place;

/**
 * A plan that is no reception, or nobody's whose rules are held here.
 *
 * @param at     the plan
 * @param matter what it is
 */
public record OtherMatter(Place at, Regimes.Matter matter) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
