package reception.visit.meal;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Text;

/**
 * That a dish, an ingredient or a drink of a meal belongs to a category of the lexicon.
 *
 * @param at       the dish or drink
 * @param mealKey  key of the meal
 * @param drink    whether it is a drink
 * @param text     as the plan writes it
 * @param category id in the lexicon
 * @param title    the category's title
 * @param certain  whether the words surely mean it
 */
public record Serving(Place at, String mealKey, boolean drink, String text, String category, Text title, boolean certain) implements Fact, Evidence {

    /** Key of this reading: a dish or drink has one for each category. */
    @Override
    public String key() {
        return at.key() + "@" + category;
    }

    /** Key of the dish or drink. */
    public String dishKey() {
        return at.key();
    }

    @Override
    public List<Place> places() {
        return List.of(at);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
