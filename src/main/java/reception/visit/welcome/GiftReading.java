package reception.visit.welcome;

import reception.format.Place;
import reception.visit.Fact;
import reception.visit.KindReading;
import reception.visit.KindSource;
import reception.vocabulary.Text;

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
public record GiftReading(Place at, String item, GiftKind kind, KindSource source, GiftKind stated, Text described) implements KindReading {

    /** Key of the gift. */
    public String giftKey() {
        return at.key();
    }

    @Override
    public String toState() {
        return "kind";
    }

    @Override
    public String toName() {
        return "item";
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
