package reception.visit.guests;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;

/**
 * To which sorts of guests one of those listed belongs.
 *
 * @param at      the guest
 * @param groups  their ids; empty while the plan does not say
 * @param named   those of them that only names of the unit or the post tell
 * @param outside whether the guest comes from outside the mainland
 */
public record GuestStanding(Place at, List<String> groups, List<String> named, boolean outside) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
