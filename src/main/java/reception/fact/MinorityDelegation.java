package reception.fact;

import reception.plan.Fact;
import reception.yaml.Place;

/**
 * That guests may be of ethnic minorities, by their unit or by what the plan calls the visit; only where not every guest is listed. Never used but to ask for needs.
 *
 * @param at        the guests
 * @param guestsKey key of the guests
 * @param word      by which it is told
 */
public record MinorityDelegation(Place at, String guestsKey, String word) implements Fact {

    /** Key of this reading: the guests have a key of their own. */
    @Override
    public String key() {
        return at.key() + "@minority";
    }
}
