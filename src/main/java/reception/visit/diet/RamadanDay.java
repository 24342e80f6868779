package reception.visit.diet;

import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;

/**
 * That a meal falls on a day of Ramadan by the Umm al-Qura calendar, or within a day of it, since the month begins by sighting.
 *
 * @param at      the meal
 * @param mealKey key of the meal
 * @param certain false on the day before and the day after
 */
public record RamadanDay(Place at, String mealKey, LocalDate on, boolean certain) implements Fact, Evidence {

    @Override
    public List<Place> places() {
        return List.of(at);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
