package reception.visit.paper;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * How many guests the plan and the letter state.
 *
 * @param count    guests by the plan: the number, else that of those listed; null if neither is given
 * @param inLetter the same by the letter
 */
@Term(zh = "写明的人数", en = "head count")
public record HeadCount(Place at, @Term(zh = "人数") Integer count, Integer inLetter) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
