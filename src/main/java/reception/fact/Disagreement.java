package reception.fact;

import java.util.List;
import reception.plan.Evidence;
import reception.plan.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;
import reception.yaml.Place;

/**
 * Two statements of a plan that cannot both be so; the stricter one is judged.
 *
 * @param at       the thing whose statement would take something away
 * @param property under which it stands, by the record's component
 * @param stated   that statement in words
 * @param against  what speaks against it, in words
 * @param other    where that stands
 */
@Term(zh = "互有出入的两处内容", en = "pair of statements that disagree")
public record Disagreement(Place at, String property, Text stated, Text against, Place other) implements Fact, Evidence {

    @Override
    public String key() {
        return at.key() + "." + property + "?";
    }

    @Override
    public List<Place> places() {
        return List.of(other);
    }
}
