package reception.derivation.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.meal.Meal;
import reception.visit.meal.RepeatedMeal;

/** Lays meals of one kind on one day beside each other: different guests may eat at the same time, the same ones eat once. */
public final class RepeatedMeals implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(RepeatedMeal.class);
    }

    @Override
    public void derive(Circumstances known) {
        Map<List<Object>, List<Meal>> byKind = new LinkedHashMap<>();
        known.plan().meals().stream().filter(meal -> meal.on() != null && meal.meal() != null).forEach(meal -> byKind.computeIfAbsent(List.of(meal.on(), meal.meal()), unused -> new ArrayList<>()).add(meal));
        byKind.values().stream().filter(meals -> meals.size() > 1).forEach(meals -> addAll(meals, known));
    }

    private static void addAll(List<Meal> meals, Circumstances known) {
        boolean isStated = meals.stream().allMatch(meal -> meal.guests() != null);
        Integer together = isStated ? Integer.valueOf(meals.stream().mapToInt(Meal::guests).sum()) : null;
        for (Meal meal : meals) {
            Meal other = meals.get(meals.get(0) == meal ? 1 : 0);
            known.add(new RepeatedMeal(meal.at(), other.at(), meal.on(), meal.meal(), together, known.plan().guestCount()));
        }
    }
}
