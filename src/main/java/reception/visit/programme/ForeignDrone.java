package reception.visit.programme;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * That a drone is flown by somebody from outside the mainland.
 *
 * @param at          the drone
 * @param itemKey     key of the item of the programme
 * @param nationality of whoever flies it, as the plan says
 */
@Term(zh = "境外人员操控的无人机")
public record ForeignDrone(Place at, String itemKey, String nationality) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
