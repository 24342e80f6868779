package reception.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.plan.Dish;
import reception.plan.Fact;
import reception.plan.Meal;
import reception.plan.Plan;
import reception.vocabulary.Text;

/** Lays each meal's menu beside each declared diet. */
final class DietaryClashes {

    private DietaryClashes() {
    }

    /** The clashes that follow from facts derived before: servings, needs and what they avoid. */
    static List<Fact> in(Plan plan, List<Fact> facts) {
        Map<String, List<Serving>> servingsOf = new HashMap<>();
        Map<String, Map<String, Avoidance>> avoidedBy = new HashMap<>();
        List<DietaryNeed> diets = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Serving serving && serving.certain() && !serving.drink()) {
                servingsOf.computeIfAbsent(serving.key(), unused -> new ArrayList<>()).add(serving);
            } else if (fact instanceof Avoidance avoidance) {
                avoidedBy.computeIfAbsent(avoidance.need(), unused -> new HashMap<>()).put(avoidance.category(), avoidance);
            } else if (fact instanceof DietaryNeed need && !need.allergy()) {
                diets.add(need);
            }
        }
        List<Fact> clashes = new ArrayList<>();
        for (Meal meal : plan.meals()) {
            for (DietaryNeed need : diets) {
                DietaryClash clash = clash(meal, need, avoidedBy.getOrDefault(need.need(), Map.of()), servingsOf);
                if (clash != null) {
                    clashes.add(clash);
                }
            }
        }
        return clashes;
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
