package reception.visit.diet;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * How a meal's menu agrees with a declared diet: once for the dishes that surely do not, once for those that perhaps do not.
 *
 * @param at         the first dish that does not agree
 * @param mealKey    key of the meal
 * @param need       English name of the diet
 * @param word       its term
 * @param people     how many guests declare it
 * @param who    they in words for other eyes
 * @param dishes     names of the dishes that do not agree
 * @param categories what in them the diet avoids
 * @param suitable   how many dishes the menu has beside them, without those that surely do not agree
 * @param certain    whether the words surely mean what the diet avoids
 * @param verified   whether the source of each avoidance has been read
 */
public record DietaryClash(Place at, String mealKey, String need, @Personal Vocabulary.Word word, int people, Text who, List<String> dishes, List<Text> categories,
                           int suitable, boolean certain, boolean verified) implements Fact, Evidence {

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
