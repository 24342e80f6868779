package reception.fact;

import java.util.List;
import reception.plan.Evidence;
import reception.plan.Fact;
import reception.yaml.Place;

/**
 * That a text of the plan names what an instrument speaks of.
 *
 * @param at       the thing that has the text
 * @param property component of that thing under which the text stands
 * @param category of the lexicon of texts
 * @param word     by which it is named
 * @param certain  whether it surely is
 */
public record Mention(Place at, String property, String category, String word, boolean certain) implements Fact, Evidence {

    /** Key of this mention: a thing has one for each category. */
    @Override
    public String key() {
        return at.key() + "." + property + "@" + category;
    }

    /** Key of the thing that has the text. */
    public String of() {
        return at.key();
    }

    @Override
    public List<Place> places() {
        return List.of(at);
    }
}
