package reception.casefile;

import reception.format.Place;
import reception.standard.knowledge.Regimes;
import reception.visit.Fact;

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
