package reception.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reception.plan.Dish;
import reception.plan.Fact;
import reception.plan.Meal;
import reception.vocabulary.Text;

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
        Map<String, List<Serving>> servingsOf = known.all(Serving.class).stream().filter(serving -> serving.certain() && !serving.drink())
                .collect(Collectors.groupingBy(Serving::key));
        Map<String, Map<String, Avoidance>> avoidedBy = new HashMap<>();
        known.all(Avoidance.class).forEach(avoidance -> avoidedBy.computeIfAbsent(avoidance.need(), unused -> new HashMap<>()).put(avoidance.category(), avoidance));
        List<DietaryNeed> diets = known.all(DietaryNeed.class).stream().filter(need -> !need.allergy()).toList();
        for (Meal meal : known.plan().meals()) {
            for (DietaryNeed need : diets) {
                DietaryClash clash = clash(meal, need, avoidedBy.getOrDefault(need.need(), Map.of()), servingsOf);
                if (clash != null) {
                    known.add(clash);
                }
            }
        }
    }

    private static DietaryClash clash(Meal meal, DietaryNeed need, Map<String, Avoidance> avoided, Map<String, List<Serving>> servingsOf) {
        List<Dish> unsuitable = new ArrayList<>();
        Set<Text> categories = new LinkedHashSet<>();
        boolean verified = true;
        for (Dish dish : meal.dishes()) {
            boolean suits = true;
            for (Serving serving : servingsOf.getOrDefault(dish.key(), List.of())) {
                Avoidance avoidance = avoided.get(serving.category());
                if (avoidance != null) {
                    suits = false;
                    categories.add(serving.title());
                    verified &= avoidance.verified();
                }
            }
            if (!suits) {
                unsuitable.add(dish);
            }
        }
        if (unsuitable.isEmpty()) {
            return null;
        }
        List<String> names = unsuitable.stream().map(dish -> String.valueOf(dish.name())).toList();
        return new DietaryClash(unsuitable.get(0).at(), meal.key(), need.need(), need.word(), need.people(), names, List.copyOf(categories),
                meal.dishes().size() - unsuitable.size(), verified);
    }
}
