package reception.derivation.meal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.meal.Diners;
import reception.visit.meal.Meal;
import reception.visit.meal.OwnExpenseDay;
import reception.vocabulary.Formula;

/** Derives what one guest's meals at the guests' own expense cost on each day. */
public final class OwnExpenseDays implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(Diners.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(OwnExpenseDay.class);
    }

    @Override
    public void derive(Circumstances known) {
        Map<LocalDate, List<Diners>> days = new LinkedHashMap<>();
        known.all(Diners.class).stream().filter(diners -> Boolean.FALSE.equals(diners.hosted()) && !diners.actual())
                .forEach(diners -> days.computeIfAbsent(diners.on(), unused -> new ArrayList<>()).add(diners));
        days.forEach((day, meals) -> known.add(ownExpenseDay(day, meals, known)));
    }

    private static OwnExpenseDay ownExpenseDay(LocalDate day, List<Diners> meals, Circumstances known) {
        List<BigDecimal> costs = meals.stream().map(diners -> cost(diners, known)).filter(Objects::nonNull).toList();
        BigDecimal sum = costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Diners unstated = meals.stream().filter(diners -> cost(diners, known) == null).findFirst().orElse(null);
        Diners shown = unstated != null ? unstated : meals.stream().max(Comparator.comparing(diners -> cost(diners, known))).orElseThrow();
        return new OwnExpenseDay(shown.at(), day, unstated != null ? null : sum, Formula.of(Formula.sum(costs) + (costs.size() < 2 ? "" : " = " + Formula.plain(sum))));
    }

    /** What a guest pays for a meal: its cost, else the charge; null if neither is stated. */
    private static BigDecimal cost(Diners diners, Circumstances known) {
        Meal meal = (Meal) known.thing(diners.mealKey());
        return diners.costPerPerson() != null || meal.charge() == null ? diners.costPerPerson() : meal.charge().perPerson();
    }
}
