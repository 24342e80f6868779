package reception.visit.secrecy;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Text;

/**
 * Why a visit may touch on secrets, so that its plan has to state a level.
 *
 * @param at      where the first reason stands
 * @param reasons in the order of the plan, never empty
 */
public record SecrecyConcern(Place at, List<Text> reasons) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
