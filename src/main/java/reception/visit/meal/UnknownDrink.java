package reception.visit.meal;

import reception.format.Place;
import reception.visit.Fact;

/**
 * A drink of which neither its name nor the plan tells whether it is alcoholic.
 *
 * @param at      the drink
 * @param mealKey key of the meal
 * @param text    its name as the plan writes it
 */
public record UnknownDrink(Place at, String mealKey, String text) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
