package reception.fact;

import reception.plan.Fact;
import reception.vocabulary.Term;
import reception.yaml.Place;

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
