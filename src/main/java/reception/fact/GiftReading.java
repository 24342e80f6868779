package reception.fact;

import java.util.List;
import reception.plan.Evidence;
import reception.plan.Fact;
import reception.plan.GiftKind;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.yaml.Place;

/**
 * Of what kind a gift is, as the plan states it, or as its name says.
 *
 * @param at        the gift
 * @param item      its name; null if it has none
 * @param kind      of the gift
 * @param source    what the kind is known by
 * @param stated    the kind that the plan states; null if it states none
 * @param described kind and name, saying so where only the name tells the kind
 */
public record GiftReading(Place at, String item, GiftKind kind, KindSource source, GiftKind stated, Text described) implements Fact, Evidence {

    /** Key of this reading: a gift has one for each kind that it may be of. */
    @Override
    public String key() {
        return at.key() + "@" + Vocabulary.word(kind).english();
    }

    /** Key of the gift. */
    public String giftKey() {
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

    /** The component of a gift that states its kind. */
    static final String TO_STATE = "kind";

    /** The component of the gift by which the kind is told. */
    public String component() {
        return source == KindSource.STATED ? TO_STATE : "item";
    }

    /** Whether the plan states this kind. */
    public boolean isStatedSo() {
        return source == KindSource.STATED;
    }

    /** Whether the gift counts as of this kind: stated, or not stated but surely meant by the name. */
    public boolean isKnown() {
        return source == KindSource.STATED || source == KindSource.NAME && stated == null;
    }

    /** Whether the name surely means this kind, and the plan states another one. */
    public boolean isContradicted() {
        return source == KindSource.NAME && stated != null;
    }
}
