package reception.visit.host;

import reception.format.Place;
import reception.visit.Fact;

/**
 * That a vehicle's driver dines at a meal with alcohol: once for each such meal, and where one driver has several vehicles, once for each other vehicle.
 *
 * @param at      the vehicle
 * @param serving key of the first drink of the meal that surely holds alcohol
 */
public record DriverTable(Place at, String serving) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
