package reception.visit.programme;

import reception.format.Place;
import reception.visit.Fact;
import reception.visit.KindReading;
import reception.visit.KindSource;
import reception.visit.meal.VenueKind;
import reception.vocabulary.Text;

/**
 * Of what kind a place of a meal or of the programme is, as the plan states it, or as a name says.
 *
 * @param at        the venue, or the item of the programme
 * @param toState   component of that thing under which the plan states the kind, or would
 * @param toName    component of that thing under which the name stands
 * @param name      of the place; null if it has none
 * @param kind      of the place
 * @param source    what the kind is known by
 * @param stated    the kind that the plan states; null if it states none, or only another one than those listed where the name surely means this one
 * @param described kind and name, saying so where only the name tells the kind
 */
public record VenueReading(Place at, String toState, String toName, String name, VenueKind kind, KindSource source, VenueKind stated, Text described) implements KindReading {

    /** Key of the venue, or of the item of the programme. */
    public String placeKey() {
        return at.key();
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
