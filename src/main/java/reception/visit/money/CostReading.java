package reception.visit.money;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.visit.KindSource;
import reception.vocabulary.Term;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * Of what kind a cost is, as the plan states it, or as its name says.
 *
 * @param at        the cost item
 * @param kind      of the cost
 * @param source    what the kind is known by
 * @param stated    the kind that the plan states; null if it states none
 * @param payer     who is to bear it; null if not stated
 * @param described kind and name, saying so where only the name tells the kind
 */
public record CostReading(Place at, @Term(zh = "类型") CostKind kind, KindSource source, CostKind stated, @Term(zh = "费用承担方") Payer payer, Text described) implements Fact, Evidence {

    /** Key of this reading: a cost has one for each kind that it may be of. */
    @Override
    public String key() {
        return at.key() + "@" + Vocabulary.word(kind).english();
    }

    /** Key of the cost item. */
    public String costKey() {
        return at.key();
    }

    @Override
    public boolean certain() {
        return source != KindSource.LIKELY_NAME;
    }

    @Override
    public List<Place> places() {
        return List.of(at);
    }

    /** Whether only the name tells this kind. */
    public boolean isByName() {
        return source != KindSource.STATED;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
