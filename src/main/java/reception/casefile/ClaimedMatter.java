package reception.casefile;

import reception.format.Place;
import reception.visit.Fact;
import reception.visit.text.Disagreement;

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
