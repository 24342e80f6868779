package reception.derivation.transport;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.Use;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.When;
import reception.visit.transport.Leg;
import reception.visit.transport.RoadUse;
import reception.visit.transport.Vehicle;
import reception.vocabulary.Words;

/** Derives when plates and drivers that stand with several vehicles are on the road. Linear but for sorting. */
public final class RoadUses implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(RoadUse.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Map<String, List<Vehicle>> sharing = new LinkedHashMap<>();
        for (Vehicle vehicle : plan.vehicles()) {
            if (vehicle.plate() != null) {
                sharing.computeIfAbsent("plate " + Words.withoutBlanks(vehicle.plate()), unused -> new ArrayList<>()).add(vehicle);
            }
            if (vehicle.driver() != null) {
                sharing.computeIfAbsent("driver " + Words.withoutBlanks(vehicle.driver()), unused -> new ArrayList<>()).add(vehicle);
            }
        }
        Map<Leg, String> clashOf = new LinkedHashMap<>();
        plan.vehicles().stream().filter(vehicle -> vehicle.vehicles() == 1 && vehicle.legs().size() > 1).forEach(vehicle -> addOwn(vehicle, clashOf));
        sharing.values().stream().filter(vehicles -> vehicles.size() > 1).forEach(vehicles -> {
            List<Use<LocalDateTime>> uses = new ArrayList<>();
            vehicles.forEach(vehicle -> vehicle.legs().forEach(leg -> {
                clashOf.putIfAbsent(leg, null);
                if (When.moment(leg.starts()) != null && When.moment(leg.ends()) != null) {
                    uses.add(new Use<>(leg, vehicle.key(), When.moment(leg.starts()), When.moment(leg.ends())));
                }
            }));
            Use.clashes(uses).forEach((leg, other) -> clashOf.merge((Leg) leg, other.key(), (first, second) -> first));
        });
        clashOf.forEach((leg, other) -> known.add(new RoadUse(leg.at(), When.dayOf(leg.starts()),
                When.moment(leg.starts()) == null ? null : leg.starts(), When.moment(leg.ends()) == null ? null : leg.ends(), other)));
    }

    /** Legs of one vehicle that lead elsewhere and begin while another one lasts; one to the same place, or to none that is named, may be a part of it. */
    private static void addOwn(Vehicle vehicle, Map<Leg, String> clashOf) {
        List<Use<LocalDateTime>> uses = new ArrayList<>();
        for (Leg leg : vehicle.legs()) {
            if (leg.to() != null && When.moment(leg.starts()) != null && When.moment(leg.ends()) != null) {
                uses.add(new Use<>(leg, Words.withoutBlanks(leg.to()), When.moment(leg.starts()), When.moment(leg.ends())));
            }
        }
        Use.clashes(uses).forEach((leg, other) -> clashOf.put((Leg) leg, other.key()));
    }
}
