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
import java.util.function.BinaryOperator;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.standard.Answer;
import reception.visit.Fact;
import reception.visit.Rank;
import reception.visit.meal.Diners;
import reception.visit.meal.FoodDay;
import reception.visit.programme.VisitPeriod;
import reception.vocabulary.Formula;

/** Derives what one guest's ordinary meals cost on each day. */
public final class FoodDays implements Derivation {

    private static final String CLASSES = "foreign-meal-class";
    private static final String ENTERTAINMENT = "entertainment";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class, Diners.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(FoodDay.class);
    }

    @Override
    public void derive(Circumstances known) {
        Map<String, Diners> dearest = new LinkedHashMap<>();
        Comparator<Diners> byCost = Comparator.comparing(Diners::costPerPerson, Comparator.nullsFirst(Comparator.naturalOrder()));
        known.all(Diners.class).stream()
                .filter(diners -> !Boolean.FALSE.equals(diners.hosted()) && !isEntertainment(diners, known))
                .forEach(diners -> dearest.merge(diners.mealKey(), diners, BinaryOperator.maxBy(byCost)));
        Map<LocalDate, List<Diners>> days = new LinkedHashMap<>();
        dearest.values().forEach(diners -> days.computeIfAbsent(diners.on(), unused -> new ArrayList<>()).add(diners));
        days.forEach((day, meals) -> known.add(foodDay(day, meals, known)));
    }

    private static boolean isEntertainment(Diners diners, Circumstances known) {
        return known.answer(CLASSES, diners) instanceof Answer.Found found && ENTERTAINMENT.equals(found.limit().level());
    }

    private static FoodDay foodDay(LocalDate day, List<Diners> meals, Circumstances known) {
        Rank leader = known.plan().foreign() == null ? null : known.plan().foreign().leaderRank();
        Diners unstated = meals.stream().filter(meal -> meal.costPerPerson() == null).findFirst().orElse(null);
        List<BigDecimal> costs = meals.stream().map(Diners::costPerPerson).filter(Objects::nonNull).toList();
        BigDecimal sum = costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String formula = Formula.sum(costs) + (costs.size() < 2 ? "" : " = " + Formula.plain(sum));
        Place at = day == null ? known.thing(meals.get(0).mealKey()).at() : unstated == null ? meals.get(0).at() : unstated.at();
        return new FoodDay(at, day, leader == null ? meals.get(0).rank() : leader, unstated == null ? sum : null, sum, Formula.of(formula));
    }
}
