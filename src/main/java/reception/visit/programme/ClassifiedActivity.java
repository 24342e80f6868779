package reception.visit.programme;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * That documents which hold state secrets are at hand and people sit together.
 *
 * @param at where the plan speaks of the documents
 */
@Term(zh = "涉密活动")
public record ClassifiedActivity(Place at) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
