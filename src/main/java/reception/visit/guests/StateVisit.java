package reception.visit.guests;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * That foreign guests come with a leader of a state, whom protocol receives instead of the ordinary rules.
 *
 * @param at where the leader's rank is stated
 */
@Term(zh = "国家领导人来访")
public record StateVisit(Place at) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
