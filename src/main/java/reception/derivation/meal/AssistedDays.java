package reception.derivation.meal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.meal.AssistedDay;
import reception.visit.meal.Meal;
import reception.vocabulary.Formula;

/** Sums the meals of a day that the host helps with: travellers tell a limit for the day, not for a meal. */
public final class AssistedDays implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(AssistedDay.class);
    }

    @Override
    public void derive(Circumstances known) {
        Map<LocalDate, List<Meal>> days = new LinkedHashMap<>();
        known.plan().meals().stream().filter(meal -> Boolean.TRUE.equals(meal.assisted())).forEach(meal -> days.computeIfAbsent(meal.on(), unused -> new ArrayList<>()).add(meal));
        days.forEach((day, meals) -> known.add(assistedDay(day, meals)));
    }

    private static AssistedDay assistedDay(LocalDate day, List<Meal> meals) {
        Meal unstated = meals.stream().filter(meal -> meal.chargedPrice() == null).findFirst().orElse(null);
        if (unstated != null) {
            return new AssistedDay(unstated.at(), day, null, null);
        }
        List<BigDecimal> prices = meals.stream().map(Meal::chargedPrice).toList();
        BigDecimal sum = prices.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Meal dearest = meals.stream().max(Comparator.comparing(Meal::chargedPrice)).orElseThrow();
        return new AssistedDay(dearest.at(), day, sum, Formula.of(Formula.sum(prices) + (prices.size() < 2 ? "" : " = " + Formula.plain(sum))));
    }
}
