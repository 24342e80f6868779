package reception.visit.diet;

import java.time.LocalTime;
import reception.format.Place;
import reception.visit.Fact;

/**
 * The hours of the sun on the day of a meal at its place, in Beijing time.
 *
 * @param at          the meal
 * @param mealKey     key of the meal
 * @param dawn        when a fast by day begins
 * @param latestLunch when a meal has to begin that ends before noon
 * @param noon        when the sun stands highest
 */
public record SunDay(Place at, String mealKey, LocalTime dawn, LocalTime latestLunch, LocalTime noon, LocalTime sunset) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
