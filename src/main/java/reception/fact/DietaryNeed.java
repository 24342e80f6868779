package reception.fact;

import java.util.List;
import reception.plan.Evidence;
import reception.plan.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Vocabulary;
import reception.yaml.Place;

/**
 * A diet or an allergy that guests have declared, once for all who share it.
 *
 * @param at      the first guest who declares it
 * @param need    English name of the diet; that of the allergen with {@code allergy-} before it
 * @param word    its term
 * @param allergy whether it is an allergy
 * @param people  how many guests declare it
 * @param guests  where they stand
 */
public record DietaryNeed(Place at, String need, @Personal Vocabulary.Word word, boolean allergy, int people, List<Place> guests) implements Fact, Evidence {

    /** Key of this need: a guest may declare several. */
    @Override
    public String key() {
        return at.key() + "@" + need;
    }

    @Override
    public List<Place> places() {
        return guests;
    }
}
