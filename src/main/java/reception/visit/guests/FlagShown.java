package reception.visit.guests;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * One of the flags that are shown.
 *
 * @param at       the entry that names it
 * @param flag     as the plan calls it
 * @param country  code of the state or region whose flag it is; the words themselves where they tell none
 * @param standing what that is to China: home, region-of-china, state, without-relations; unknown where the words tell no state
 * @param verified whether that was read in a source
 */
@Term(zh = "所挂旗帜")
public record FlagShown(Place at, String flag, String country, String standing, boolean verified) implements Fact, Evidence {

    /** Key of this flag: there may be several. */
    @Override
    public String key() {
        return at.key() + "@" + flag;
    }

    /** Whether it is, as far as is known, that of another state. */
    public boolean isOfOtherState() {
        return standing.equals(GuestCountry.STATE) || standing.equals(GuestCountry.WITHOUT_RELATIONS);
    }

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
