package reception.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.plan.Dish;
import reception.plan.Fact;
import reception.plan.Meal;

/** Lays each meal's menu beside each declared diet. */
final class DietaryClashes implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(Serving.class, DietaryNeed.class, Avoidance.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(DietaryClash.class);
    }

    @Override
    public void derive(Circumstances known) {
        Map<String, List<Serving>> servingsOf = known.all(Serving.class).stream().filter(serving -> !serving.drink()).collect(Collectors.groupingBy(Serving::dishKey));
        Map<String, Map<String, Avoidance>> avoidedBy = new HashMap<>();
        known.all(Avoidance.class).forEach(avoidance -> avoidedBy.computeIfAbsent(avoidance.need(), unused -> new HashMap<>()).put(avoidance.category(), avoidance));
        List<DietaryNeed> diets = known.all(DietaryNeed.class).stream().filter(need -> !need.allergy()).toList();
        for (Meal meal : known.plan().meals()) {
            for (DietaryNeed need : diets) {
                Table table = new Table(meal, need, avoidedBy.getOrDefault(need.need(), Map.of()), servingsOf);
                List<Dish> unsuitable = table.holding(meal.dishes(), true);
                List<Dish> others = meal.dishes().stream().filter(dish -> !unsuitable.contains(dish)).toList();
                table.addClash(unsuitable, others.size(), true, known);
                List<Dish> doubtful = table.holding(others, false);
                table.addClash(doubtful, others.size() - doubtful.size(), false, known);
            }
        }
    }

    /** One meal before those of one diet. */
    private record Table(Meal meal, DietaryNeed need, Map<String, Avoidance> avoided, Map<String, List<Serving>> servingsOf) {

        List<Dish> holding(List<Dish> dishes, boolean certain) {
            return dishes.stream().filter(dish -> avoidedIn(dish, certain).findAny().isPresent()).toList();
        }

        private Stream<Serving> avoidedIn(Dish dish, boolean certain) {
            return servingsOf.getOrDefault(dish.key(), List.of()).stream().filter(serving -> avoided.containsKey(serving.category()))
                    .filter(serving -> (serving.certain() && avoided.get(serving.category()).certain()) == certain);
        }

        void addClash(List<Dish> dishes, int suitable, boolean certain, Circumstances known) {
            if (dishes.isEmpty()) {
                return;
            }
            List<Serving> servings = dishes.stream().flatMap(dish -> avoidedIn(dish, certain)).toList();
            boolean verified = servings.stream().allMatch(serving -> avoided.get(serving.category()).verified());
            known.add(new DietaryClash(dishes.get(0).at(), meal.key(), need.need(), need.word(), need.people(), dishes.stream().map(dish -> String.valueOf(dish.name())).toList(),
                    servings.stream().map(Serving::title).distinct().toList(), suitable, certain, verified));
        }
    }
}
