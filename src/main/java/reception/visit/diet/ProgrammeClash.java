package reception.visit.diet;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * That an item of the programme serves, shows or makes what a declared need keeps away from.
 *
 * @param at      the item
 * @param need    English name of the need
 * @param word    its term
 * @param people  how many guests declare it
 * @param who    they in words for other eyes
 * @param text    what the item is called
 * @param title   what it holds of what the need avoids; null where it is only the place
 * @param served  whether it is served there
 * @param certain whether the words surely mean it
 */
public record ProgrammeClash(Place at, String need, @Personal Vocabulary.Word word, int people, Text who, String text, Text title, boolean served, boolean certain) implements Fact, Evidence {

    @Override
    public String key() {
        return at.key() + "@" + need;
    }

    /** Key of the item. */
    public String itemKey() {
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
