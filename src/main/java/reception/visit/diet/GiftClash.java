package reception.visit.diet;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * That a gift is or holds what a guest who may receive it has declared to avoid.
 *
 * @param at      the gift
 * @param need    English name of the need
 * @param word    its term
 * @param text    the gift as the plan writes it
 * @param title   what in it the need avoids
 * @param certain whether the words surely mean it
 */
public record GiftClash(Place at, String need, @Personal Vocabulary.Word word, String text, Text title, boolean certain) implements Fact, Evidence {

    @Override
    public String key() {
        return at.key() + "@" + need;
    }

    /** Key of the gift. */
    public String giftKey() {
        return at.key();
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
