package reception.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.plan.Fact;
import reception.vocabulary.Formula;

/** Derives what one guest's meals at the guests' own expense cost on each day. */
final class OwnExpenseDays implements Derivation {

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
        known.all(Diners.class).stream().filter(diners -> Boolean.FALSE.equals(diners.hosted()) && !diners.actual() && diners.costPerPerson() != null)
                .forEach(diners -> days.computeIfAbsent(diners.on(), unused -> new ArrayList<>()).add(diners));
        days.forEach((day, meals) -> known.add(ownExpenseDay(day, meals)));
    }

    private static OwnExpenseDay ownExpenseDay(LocalDate day, List<Diners> meals) {
        List<BigDecimal> costs = meals.stream().map(Diners::costPerPerson).toList();
        BigDecimal sum = costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Diners dearest = meals.stream().max(Comparator.comparing(Diners::costPerPerson)).orElseThrow();
        return new OwnExpenseDay(dearest.at(), day, sum, Formula.of(Formula.sum(costs) + (costs.size() < 2 ? "" : " = " + Formula.plain(sum))));
    }
}
