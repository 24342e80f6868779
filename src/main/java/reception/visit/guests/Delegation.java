package reception.visit.guests;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;

/**
 * Who comes, taken together.
 *
 * @param at      the guests, or the plan while it names none
 * @param groups  to which sorts of guests they belong; empty while the plan does not say
 * @param named   those of them that only names of units or posts tell
 * @param outside whether any come from outside the mainland, by their nationality or unit or by the kind of the reception
 */
public record Delegation(Place at, List<String> groups, List<String> named, boolean outside) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
