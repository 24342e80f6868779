package reception.visit.secrecy;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * That something on which the plan rests is of a higher level than the plan says of itself.
 *
 * @param at where that stands
 */
@Term(zh = "密级高于方案的依据")
public record HigherSource(Place at) implements Fact, Evidence {

    /** Key of this source, which may be a document of the plan. */
    @Override
    public String key() {
        return at.key() + "@source";
    }

    @Override
    public List<Place> places() {
        return List.of(at);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
