package reception.derivation.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.meal.CostPerPerson;
import reception.visit.meal.Diners;
import reception.visit.meal.Meal;
import reception.visit.money.Budget;
import reception.visit.money.CostItem;
import reception.visit.money.CostKind;
import reception.visit.money.MealCosts;
import reception.visit.money.Payer;

/** Lays the cost items for meals that the guests do not pay beside the totals of these meals, where all of them are stated. */
public final class MealCostSums implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(Diners.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(MealCosts.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Map<String, Diners> planned = known.all(Diners.class).stream().filter(diners -> !diners.actual()).collect(Collectors.toMap(Diners::mealKey, diners -> diners));
        Budget budget = plan.budget();
        List<CostItem> items = budget == null ? List.of() : budget.items().stream().filter(item -> item.kind() == CostKind.MEAL && !isPaidByGuests(item)).toList();
        boolean isClear = items.stream().allMatch(item -> item.payer() != null) && (budget == null || budget.items().stream().allMatch(item -> item.kind() != null))
                && plan.meals().stream().map(meal -> planned.get(meal.key())).allMatch(diners -> diners != null && diners.hosted() != null);
        if (!isClear) {
            return;
        }
        List<Meal> hosted = plan.meals().stream().filter(meal -> Boolean.TRUE.equals(planned.get(meal.key()).hosted())).toList();
        Sum spent = Sum.of(items.stream().map(CostItem::amount).collect(Collectors.toCollection(ArrayList::new)));
        Sum meals = Sum.of(hosted.stream().map(meal -> totalOf(meal, plan)).collect(Collectors.toCollection(ArrayList::new)));
        if (spent != null && meals != null) {
            known.add(new MealCosts(budget.at(), spent.amount(), meals.amount(), spent.differenceTo(meals), spent.arithmetic(), meals.arithmetic()));
        }
    }

    /** A meal's total, or what it comes to by its cost per person for all who eat; null if the plan tells neither. */
    static BigDecimal totalOf(Meal meal, Plan plan) {
        BigDecimal total = Sum.totalOf(meal);
        CostPerPerson cost = meal.costPerPerson();
        Integer guests = plan.guestsAt(meal);
        boolean isReckonable = cost != null && cost.amount() != null && guests != null && plan.companionsAt(meal) != null && !Boolean.FALSE.equals(cost.includesDrinks()) && !Boolean.FALSE.equals(cost.includesService());
        return total != null || !isReckonable || meal.actual() != null ? total : cost.amount().multiply(BigDecimal.valueOf(guests + plan.companionsAt(meal)));
    }

    private static boolean isPaidByGuests(CostItem item) {
        return item.payer() != null && item.payer().isGuestsSide();
    }
}
