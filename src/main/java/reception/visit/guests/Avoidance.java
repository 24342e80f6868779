package reception.visit.guests;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;

/**
 * That a declared need excludes a category of the lexicon.
 *
 * @param at       the first guest who declares the need
 * @param certain  whether all who have the need avoid it
 * @param verified whether the source of the avoidance has been read
 */
public record Avoidance(Place at, String need, String category, boolean certain, boolean verified) implements Fact, Evidence {

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
