package reception.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.plan.Fact;
import reception.plan.Meal;

/** Lays meals of one kind on one day beside each other: different guests may eat at the same time, the same ones eat once. */
final class RepeatedMeals implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(RepeatedMeal.class);
    }

    @Override
    public void derive(Circumstances known) {
        Map<List<Object>, Meal> first = new HashMap<>();
        Map<List<Object>, Integer> eating = new HashMap<>();
        for (Meal meal : known.plan().meals()) {
            if (meal.on() == null || meal.meal() == null) {
                continue;
            }
            List<Object> kind = List.of(meal.on(), meal.meal());
            Meal earlier = first.putIfAbsent(kind, meal);
            Integer before = eating.get(kind);
            Integer together = earlier == null ? meal.guests() : before == null || meal.guests() == null ? null : Integer.valueOf(before + meal.guests());
            eating.put(kind, together);
            if (earlier != null) {
                known.add(new RepeatedMeal(meal.at(), earlier.at(), meal.on(), meal.meal(), together, known.plan().guestCount()));
            }
        }
    }
}
