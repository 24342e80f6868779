package reception.visit.transport;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.vocabulary.Term;

/**
 * All vehicles of the visit but ambulances and those that the guests bring.
 *
 * @param at             the first vehicle of which something is not stated, else the first one
 * @param vehicles       how many there are
 * @param seats          of the largest one, with the driver's; null if not stated for one of them
 * @param passengerCount people to be carried: the passengers stated, else guests and escorts; null if neither is known
 * @param enough         as many of the largest as carry all; null if unknown
 * @param spare          vehicles beyond those; null if unknown
 */
public record Convoy(Place at, int vehicles, @Term(zh = "座位数") Integer seats, @Term(zh = "乘车人数") Integer passengerCount, Integer enough, Integer spare)
        implements Fact, Labelled {

    @Override
    public List<Object> label() {
        return List.of();
    }

    @Override
    public boolean isOfWholeVisit() {
        return true;
    }

    /** Whether there are several. */
    public boolean isSeveralVehicles() {
        return vehicles > 1;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
