package reception.visit.guests;

import reception.format.Place;
import reception.visit.Fact;

/**
 * That guests are of the same group of firms as the host.
 *
 * @param at       the guests
 * @param property the property that tells it
 */
public record GroupVisit(Place at, String property) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
