package reception.derivation.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.meal.CostPerPerson;
import reception.visit.meal.Meal;
import reception.visit.meal.MealActual;
import reception.visit.money.MealSum;
import reception.vocabulary.Formula;

/** Lays each meal's cost per person, for all who eat, beside the meal's total, as planned and as it was. */
public final class MealSums implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(MealSum.class);
    }

    @Override
    public void derive(Circumstances known) {
        for (Meal meal : known.plan().meals()) {
            add(meal, meal.on(), known.plan().guestsAt(meal), known.plan().companionsAt(meal), meal.costPerPerson(), meal.total(), known);
            MealActual actual = meal.actual();
            if (actual != null) {
                add(actual, meal.on(), actual.guests(), Meal.companionsAmong(actual.companionCount(), actual.diners(), actual.guests()), actual.costPerPerson(), actual.total(), known);
            }
        }
    }

    private static void add(Fact of, LocalDate day, Integer guests, Integer companions, CostPerPerson cost, BigDecimal total, Circumstances known) {
        if (guests == null || companions == null || cost == null || cost.amount() == null || total == null || guests + companions <= 0) {
            return;
        }
        BigDecimal reckoned = cost.amount().multiply(BigDecimal.valueOf(guests + companions));
        BigDecimal shareDifference = Formula.share(total, guests + companions).subtract(cost.amount()).abs();
        boolean extrasOnTop = Boolean.FALSE.equals(cost.includesDrinks()) || Boolean.FALSE.equals(cost.includesService());
        BigDecimal excess = total.subtract(reckoned);
        String formula = Formula.plain(cost.amount()) + " × (" + guests + " + " + companions + ") = " + Formula.plain(reckoned);
        known.add(new MealSum(of.at(), day, reckoned, total, excess, excess.abs(), shareDifference, extrasOnTop, Formula.of(formula)));
    }
}
