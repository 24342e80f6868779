package reception.derivation.transport;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.plan.Plan;
import reception.visit.Counts;
import reception.visit.Fact;
import reception.visit.transport.Convoy;
import reception.visit.transport.Vehicle;
import reception.visit.transport.VehicleOwner;
import reception.visit.transport.VehicleType;

/** Derives how many vehicles there are beside how many would do. */
public final class Convoys implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Convoy.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        List<Vehicle> vehicles = plan.vehicles().stream().filter(vehicle -> vehicle.type() != VehicleType.AMBULANCE && vehicle.owner() != VehicleOwner.GUEST).toList();
        int number = Counts.bounded(vehicles.stream().mapToLong(Vehicle::vehicles).sum());
        if (vehicles.isEmpty()) {
            return;
        }
        Vehicle incomplete = vehicles.stream().filter(vehicle -> vehicle.seats() == null).findFirst().orElse(vehicles.get(0));
        Integer seats = incomplete.seats() == null ? null : vehicles.stream().map(Vehicle::seats).max(Comparator.naturalOrder()).orElse(null);
        Integer people = people(plan, vehicles);
        if (seats == null || people == null || seats < 2) {
            known.add(new Convoy(incomplete.at(), number, seats, people, null, null));
            return;
        }
        int places = seats - 1;
        int enough = Counts.bounded((people + places - 1L) / places);
        known.add(new Convoy(incomplete.at(), number, seats, people, enough, number - enough));
    }

    private static Integer people(Plan plan, List<Vehicle> vehicles) {
        List<Integer> counts = vehicles.stream().map(Rides::passengers).toList();
        if (!counts.contains(null)) {
            return Counts.bounded(counts.stream().mapToLong(Integer::longValue).sum());
        }
        return plan.guestCount() == null ? null : Integer.valueOf(plan.guestCount() + plan.escorts().size());
    }
}
