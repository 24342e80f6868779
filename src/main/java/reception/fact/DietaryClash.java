package reception.fact;

import java.util.List;
import reception.plan.Evidence;
import reception.plan.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.yaml.Place;

/**
 * How a meal's menu agrees with a declared diet, where some dish surely does not.
 *
 * @param at         the first dish that does not agree
 * @param mealKey    key of the meal
 * @param need       English name of the diet
 * @param word       its term
 * @param people     how many guests declare it
 * @param dishes     names of the dishes that do not agree
 * @param categories what in them the diet avoids
 * @param suitable   how many other dishes the menu has
 * @param verified   whether the source of each avoidance has been read
 */
public record DietaryClash(Place at, String mealKey, String need, @Personal Vocabulary.Word word, int people, List<String> dishes, List<Text> categories,
                           int suitable, boolean verified) implements Fact, Evidence {

    @Override
    public boolean certain() {
        return true;
    }

    @Override
    public List<Place> places() {
        return List.of();
    }

    /** Whether the menu has nothing that the diet allows. */
    public boolean isNothingSuitable() {
        return suitable == 0;
    }
}
