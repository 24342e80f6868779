package reception.visit.diet;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * That a text which is not a guest's own tells what one of the guests needs.
 *
 * @param at       the text
 * @param of       key of the thing that has it
 * @param property component of that thing under which it stands
 * @param need     what is needed
 * @param entered  whether the guest who is named, or any guest where nobody is, states it as well
 */
@Term(zh = "他处写到的需求")
public record NeedTold(Place at, String of, String property, Text need, boolean entered) implements Fact, Evidence {

    /** Key of this need: a text may tell several. */
    @Override
    public String key() {
        return at.key() + "@told@" + need.en();
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
