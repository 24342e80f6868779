package reception.visit.guests;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;

/**
 * That a guest states needs in words that are no values of the format.
 *
 * @param at         the guest
 * @param guestKey   key of the guest
 * @param property   component of the guest under which the words stand
 * @param understood whether all of it was matched with foods or with values of the format
 */
public record NeedInWords(Place at, String guestKey, String property, boolean understood) implements Fact, Evidence {

    /** Key of these words: a guest may write under several components. */
    @Override
    public String key() {
        return at.key() + "." + property + "@words";
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
