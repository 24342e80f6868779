package reception.visit.transport;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * How many people one vehicle carries.
 *
 * @param at             the vehicle
 * @param seats          with the driver's
 * @param passengerCount as stated, else the number of those listed; null if neither is given
 * @param occupants      passengers and driver; null if the passengers are unknown
 */
@Term(zh = "每次用车", en = "ride")
public record Ride(Place at, @Term(zh = "座位数") Integer seats, @Term(zh = "乘车人数") Integer passengerCount, Integer occupants) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
