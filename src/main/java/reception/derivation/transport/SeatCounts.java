package reception.derivation.transport;

import java.util.List;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.plan.Plan;
import reception.visit.Counts;
import reception.visit.Fact;
import reception.visit.transport.SeatCount;
import reception.visit.transport.Vehicle;
import reception.visit.transport.VehicleType;
import reception.vocabulary.Formula;

/** Lays the seats of all vehicles beside the guests and escorts. */
public final class SeatCounts implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(SeatCount.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        List<Vehicle> vehicles = plan.vehicles().stream().filter(vehicle -> vehicle.type() != VehicleType.AMBULANCE).toList();
        Integer guests = plan.guestCount();
        if (vehicles.isEmpty() || guests == null) {
            return;
        }
        int people = guests + plan.escorts().size();
        Vehicle open = vehicles.stream().filter(vehicle -> vehicle.seats() == null).findFirst().orElse(null);
        if (open != null) {
            known.add(new SeatCount(open.at(), null, people, null, null));
            return;
        }
        Place at = vehicles.get(0).at();
        long seats = vehicles.stream().mapToLong(vehicle -> (long) vehicle.seats() * vehicle.vehicles()).sum();
        long number = vehicles.stream().mapToLong(Vehicle::vehicles).sum();
        int places = Counts.bounded(seats - number);
        String formula = seats + " - " + number + " = " + places;
        known.add(new SeatCount(at, vehicles.get(0).seats(), people, places, Formula.of(formula)));
    }
}
