package reception.visit.guests;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * A diet or an allergy that guests have declared, once for all who share it.
 *
 * @param at      the first guest who declares it
 * @param need    English name of the diet; that of the allergen with {@code allergy-} before it
 * @param word    its term
 * @param allergy whether it is an allergy
 * @param severe  whether somebody calls it so
 * @param ownUtensils whether what they eat is cooked and served with utensils of its own
 * @param ownSlaughter whether meat for them has to come from slaughter of their kind
 * @param people  how many guests declare it
 * @param who    they in words for other eyes
 * @param guests  where they stand
 */
public record DietaryNeed(Place at, String need, @Personal Vocabulary.Word word, boolean allergy, boolean severe,
                          boolean ownUtensils, boolean ownSlaughter, int people, Text who, List<Place> guests) implements Fact, Evidence {

    /** Key of this need: a guest may declare several. */
    @Override
    public String key() {
        return at.key() + "@" + need;
    }

    @Override
    public List<Place> places() {
        return guests;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
