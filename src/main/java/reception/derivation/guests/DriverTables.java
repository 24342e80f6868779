package reception.derivation.guests;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.host.DriverTable;
import reception.visit.meal.Meal;
import reception.visit.meal.Serving;
import reception.visit.transport.Vehicle;

/**
 * Derives which drivers dine at tables with alcohol: one fact for each meal at which a driver dines, not one for each drink and vehicle, whose product
 * has no bound.
 */
public final class DriverTables implements Derivation {

    private static final String ALCOHOL = "alcohol";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(Serving.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(DriverTable.class);
    }

    @Override
    public void derive(Circumstances known) {
        Map<String, Set<String>> drinksBeside = drinksBeside(known);
        Set<String> told = new HashSet<>();
        for (Vehicle vehicle : known.plan().vehicles()) {
            Set<String> drinks = vehicle.driver() == null ? Set.of() : drinksBeside.getOrDefault(vehicle.driver(), Set.of());
            drinks.stream().limit(told.add(vehicle.driver()) ? drinks.size() : 1).forEach(drink -> known.add(new DriverTable(vehicle.at(), drink)));
        }
    }

    /** By the names of those who dine, the first alcoholic drink of each of their meals. */
    private static Map<String, Set<String>> drinksBeside(Circumstances known) {
        Map<String, String> alcoholAt = new HashMap<>();
        known.all(Serving.class).stream().filter(serving -> serving.certain() && serving.category().equals(ALCOHOL))
                .forEach(serving -> alcoholAt.putIfAbsent(serving.mealKey(), serving.key()));
        Map<String, Set<String>> drinksBeside = new HashMap<>();
        for (Meal meal : known.plan().meals()) {
            String drink = alcoholAt.get(meal.key());
            if (drink != null && meal.companions() != null) {
                Set<String> names = meal.companions().people().stream().map(Person::name).collect(Collectors.toSet());
                names.forEach(name -> drinksBeside.computeIfAbsent(name, unused -> new LinkedHashSet<>()).add(drink));
            }
        }
        return drinksBeside;
    }
}
