package reception.visit.paper;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * Who wrote the letter, seen from the guests' unit.
 *
 * @param at     the letter
 * @param issuer as the letter names it
 * @param unit   of the guests
 * @param described how it stands to the guests, in words
 */
public record LetterIssuer(Place at, @Term(zh = "派出单位") String issuer, @Term(zh = "单位") String unit, Relation relation, Text described) implements Fact, Evidence {

    /** How whoever wrote the letter stands to the guests. */
    public enum Relation {
        /** Their own unit. */
        SENDER(new Text("派出单位", "the guests' own unit")),
        /** One above their own. */
        ABOVE_SENDER(new Text("派出单位的上级", "a unit above the guests' own")),
        /** The unit that receives them. */
        HOST(new Text("接待单位自身", "the host itself")),
        /** A firm, an association or the like, which is not theirs. */
        NO_ORGAN(new Text("企业或者社会组织，不是来宾所在单位", "a firm or an association, and not the guests' unit")),
        /** The names do not tell. */
        UNCLEAR(new Text("与来宾所在单位名称不一致的单位", "a unit of another name than the guests' unit"));

        private final Text described;

        Relation(Text described) {
            this.described = described;
        }

        public Text described() {
            return described;
        }
    }

    /** Whether it was for this unit to write it, as far as the names tell. */
    public boolean isByRight() {
        return relation == Relation.SENDER || relation == Relation.ABOVE_SENDER;
    }

    @Override
    public boolean certain() {
        return relation != Relation.UNCLEAR;
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
