package reception.visit.guests;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * Of which state or region a guest is, however the plan writes it.
 *
 * @param at       the guest
 * @param country  code of the state or region; the words themselves where they tell none
 * @param named whether the words name a region of China without naming China
 * @param standing what that is to China: home, region-of-china, state, without-relations; unknown where the words tell no state
 */
@Term(zh = "来宾所属国家和地区")
public record GuestCountry(Place at, String country, boolean named, String standing) implements Fact {

    /** A state with which China has relations. */
    public static final String STATE = "state";
    /** A state without relations to China. */
    public static final String WITHOUT_RELATIONS = "without-relations";
    /** Words that tell no state. */
    public static final String UNKNOWN = "unknown";

    /** Whether the guest is, or may be, of another state, so that a state's flag is theirs. */
    public boolean isOfState() {
        return standing.equals(STATE) || standing.equals(WITHOUT_RELATIONS) || standing.equals(UNKNOWN);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
