package reception.visit.guests;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * That a guest's health, access need or wish asks for something of the host.
 *
 * @param at       the guest
 * @param guestKey key of the guest
 * @param property component of the guest under which it stands
 * @param kind     of what is asked for
 * @param title    what the host has to provide
 * @param answered whether another text of the plan speaks of it
 */
@Term(zh = "须关照的需求")
public record CareNeed(Place at, String guestKey, String property, String kind, Text title, boolean answered) implements Fact, Evidence {

    /** Key of this need: a guest may have several. */
    @Override
    public String key() {
        return at.key() + "@" + kind;
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
