package reception.visit.diet;

import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Text;

/**
 * That a visit touches a festival which guests may keep, or which the place keeps, or lies within a day of it.
 *
 * @param at       the visit
 * @param title    the festival's
 * @param certain  whether a day of the visit is a day of the table; the other days lie beside it
 * @param verified whether the notice that fixes the days was read
 */
public record FestivalDay(Place at, String festival, Text title, LocalDate day, LocalDate until, boolean certain, boolean verified) implements Fact, Evidence, Dated {

    @Override
    public String key() {
        return at.key() + "@" + festival + day;
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
