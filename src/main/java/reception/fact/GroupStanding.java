package reception.fact;

import reception.plan.Fact;
import reception.yaml.Place;

/**
 * Where guests of one sort, given by number, come from.
 *
 * @param at      the sort of guests
 * @param outside whether from outside the mainland, by their nationality or unit
 */
public record GroupStanding(Place at, boolean outside) implements Fact {
}
