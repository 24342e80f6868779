package reception.visit.diet;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Text;

/**
 * That a meal falls on a day of a festival on which those who keep it do not eat a category.
 *
 * @param at      the meal
 * @param mealKey key of the meal
 * @param title   the festival's
 */
public record FestivalMeal(Place at, String mealKey, Text title, LocalDate on, String category) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
