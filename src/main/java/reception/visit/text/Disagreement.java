package reception.visit.text;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * Two statements of a plan that cannot both be so; the stricter one is judged.
 *
 * @param at       the thing whose statement would take something away
 * @param property under which it stands, by the record's component
 * @param stated   that statement in words
 * @param against  what speaks against it, in words
 * @param other    where that stands
 * @param then     how it was judged, in words
 */
@Term(zh = "互有出入的两处内容", en = "pair of statements that disagree")
public record Disagreement(Place at, String property, Text stated, Text against, Place other, Text then) implements Fact, Evidence {

    private static final Text STRICTER = new Text("两者不能同时成立；已按较严的一种检查", "Both cannot be so; the stricter one was judged");
    private static final Text OPEN = new Text("两者不能同时成立；究竟如何须先核实", "Both cannot be so; which is so has to be found out first");
    private static final Text DOUBT = new Text("仅凭此不能确定，须先核实", "That does not tell what is so, which has to be found out first");

    /** Two statements of which the stricter one is judged. */
    public Disagreement(Place at, String property, Text stated, Text against, Place other) {
        this(at, property, stated, against, other, STRICTER);
    }

    /** The same, where neither takes more away than the other or nothing is judged by them. */
    public Disagreement open() {
        return new Disagreement(at, property, stated, against, other, OPEN);
    }

    /** A statement that what stands beside it does not bear out, without speaking against it. */
    public Disagreement doubt() {
        return new Disagreement(at, property, stated, against, other, DOUBT);
    }

    @Override
    public String key() {
        return at.key() + "." + property + "?";
    }

    @Override
    public List<Place> places() {
        return List.of(other);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
