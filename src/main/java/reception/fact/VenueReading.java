package reception.fact;

import java.util.List;
import reception.plan.Evidence;
import reception.plan.Fact;
import reception.plan.VenueKind;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.yaml.Place;

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
public record VenueReading(Place at, String toState, String toName, String name, VenueKind kind, KindSource source, VenueKind stated, Text described) implements Fact, Evidence {

    /** Key of this reading: a place has one for each kind that it may be of. */
    @Override
    public String key() {
        return at.key() + "@" + Vocabulary.word(kind).english();
    }

    /** Key of the venue, or of the item of the programme. */
    public String placeKey() {
        return at.key();
    }

    @Override
    public boolean verified() {
        return true;
    }

    @Override
    public boolean certain() {
        return source != KindSource.LIKELY_NAME;
    }

    @Override
    public List<Place> places() {
        return List.of(at);
    }

    /** The component by which the kind is told. */
    public String component() {
        return source == KindSource.STATED ? toState : toName;
    }

    /** Whether the place counts as of this kind: stated, or not stated but surely meant by the name. */
    public boolean isKnown() {
        return source == KindSource.STATED || source == KindSource.NAME && stated == null;
    }

    /** Whether no kind is stated, and the name perhaps means this one. */
    public boolean isLikely() {
        return source == KindSource.LIKELY_NAME && stated == null;
    }

    /** Whether the name surely means this kind, and the plan states another one. */
    public boolean isContradicted() {
        return source == KindSource.NAME && stated != null;
    }
}
