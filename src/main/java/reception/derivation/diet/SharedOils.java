package reception.derivation.diet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.diet.SharedOil;
import reception.visit.guests.Avoidance;
import reception.visit.guests.DietaryNeed;
import reception.visit.meal.Dish;
import reception.visit.meal.Meal;
import reception.visit.meal.Serving;

/** Derives which menus fry what guests avoid beside what they eat. */
public final class SharedOils implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(Serving.class, DietaryNeed.class, Avoidance.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(SharedOil.class);
    }

    @Override
    public void derive(Circumstances known) {
        List<DietaryNeed> needs = known.all(DietaryNeed.class);
        if (needs.isEmpty()) {
            return;
        }
        Map<String, List<Serving>> servingsOf = known.all(Serving.class).stream().collect(Collectors.groupingBy(Serving::dishKey));
        Map<String, Set<String>> avoidedBy = known.all(Avoidance.class).stream().collect(Collectors.groupingBy(Avoidance::need, Collectors.mapping(Avoidance::category, Collectors.toSet())));
        for (Meal meal : known.plan().meals()) {
            List<Dish> fried = meal.dishes().stream().filter(dish -> known.diets().isFried(dish.name())).toList();
            for (DietaryNeed need : fried.size() < 2 ? List.<DietaryNeed>of() : needs) {
                Set<String> avoided = avoidedBy.getOrDefault(need.need(), Set.of());
                Map<Boolean, List<Dish>> byHolding = fried.stream().collect(Collectors.partitioningBy(dish -> servingsOf.getOrDefault(dish.key(), List.of()).stream()
                        .anyMatch(serving -> avoided.contains(serving.category()))));
                if (!byHolding.get(true).isEmpty() && !byHolding.get(false).isEmpty()) {
                    Dish other = byHolding.get(false).get(0);
                    known.add(new SharedOil(other.at(), meal.key(), need.need(), need.word(), need.people(), need.who(), byHolding.get(true).get(0).name(), other.name()));
                }
            }
        }
    }
}
