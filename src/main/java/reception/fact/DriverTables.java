package reception.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reception.plan.Fact;
import reception.plan.Meal;
import reception.plan.Person;
import reception.plan.Plan;
import reception.plan.Vehicle;

/** Finds the drivers at tables with alcohol. */
final class DriverTables {

    private static final String ALCOHOL = "alcohol";

    private DriverTables() {
    }

    /** One for each meal at which a driver dines, not one for each drink and vehicle: their product has no bound. */
    static List<Fact> in(Plan plan, List<Fact> facts) {
        Map<String, String> alcoholAt = new HashMap<>();
        facts.forEach(fact -> {
            if (fact instanceof Serving serving && serving.drink() && serving.certain() && serving.category().equals(ALCOHOL)) {
                alcoholAt.putIfAbsent(serving.mealKey(), serving.key());
            }
        });
        Map<String, Set<String>> drinksBeside = new HashMap<>();
        for (Meal meal : plan.meals()) {
            String drink = alcoholAt.get(meal.key());
            if (drink != null && meal.companions() != null) {
                Set<String> names = meal.companions().people().stream().map(Person::name).collect(Collectors.toSet());
                names.forEach(name -> drinksBeside.computeIfAbsent(name, unused -> new LinkedHashSet<>()).add(drink));
            }
        }
        List<Fact> tables = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Vehicle vehicle : plan.vehicles()) {
            Set<String> drinks = vehicle.driver() == null ? Set.of() : drinksBeside.getOrDefault(vehicle.driver(), Set.of());
            drinks.stream().limit(told.add(vehicle.driver()) ? drinks.size() : 1).forEach(drink -> tables.add(new DriverTable(vehicle.at(), drink)));
        }
        return tables;
    }
}
