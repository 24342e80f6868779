package reception.visit.money;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * Who ate at a meal beside who was to.
 *
 * @param at                what was actually done
 * @param guests            who came; null if not stated
 * @param companions        who dined with them; null if not stated
 * @param plannedGuests     by the plan; null if not stated
 * @param plannedCompanions by the plan; null if not stated
 */
@Term(zh = "实际到场人数", en = "turnout")
public record Turnout(Place at, @Term(zh = "来宾人数") Integer guests, @Term(zh = "陪餐人数") Integer companions, Integer plannedGuests, Integer plannedCompanions)
        implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
