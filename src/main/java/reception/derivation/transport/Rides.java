package reception.derivation.transport;

import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.transport.Ride;
import reception.visit.transport.Vehicle;

/** Derives how many people each vehicle carries. */
public final class Rides implements Derivation {

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
