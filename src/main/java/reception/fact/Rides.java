package reception.fact;

import java.util.Set;
import reception.plan.Fact;
import reception.plan.Vehicle;

/** Derives how many people each vehicle carries. */
final class Rides implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Ride.class);
    }

    @Override
    public void derive(Circumstances known) {
        known.plan().vehicles().forEach(vehicle -> known.add(ride(vehicle)));
    }

    private static Ride ride(Vehicle vehicle) {
        Integer passengers = passengers(vehicle);
        boolean isDriverListed = vehicle.passengerCount() == null && vehicle.driver() != null && vehicle.passengers().contains(vehicle.driver());
        return new Ride(vehicle.at(), vehicle.seats(), passengers, passengers == null ? null : Integer.valueOf(passengers + (isDriverListed ? 0 : 1)));
    }

    /** Passengers as stated, else as listed; null if neither is given. */
    static Integer passengers(Vehicle vehicle) {
        return vehicle.passengerCount() != null ? vehicle.passengerCount() : vehicle.passengers().isEmpty() ? null : Integer.valueOf(vehicle.passengers().size());
    }
}
