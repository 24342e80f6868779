package reception.derivation.diet;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.standard.file.Status;
import reception.standard.knowledge.Observances;
import reception.visit.Fact;
import reception.visit.Region;
import reception.visit.diet.FestivalDay;
import reception.visit.diet.FestivalMeal;
import reception.visit.guests.DietaryNeed;
import reception.visit.guests.Guest;
import reception.visit.guests.ObservanceNeed;
import reception.visit.meal.Meal;
import reception.visit.programme.VisitPeriod;

/** Derives which festivals a visit touches that its guests may keep: by a need or observance that they declared, by their country's public holidays, or because the place keeps them. */
public final class Festivals implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class, DietaryNeed.class, ObservanceNeed.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(FestivalDay.class, FestivalMeal.class);
    }

    @Override
    public void derive(Circumstances known) {
        VisitPeriod period = known.period();
        if (period.from() == null) {
            return;
        }
        Set<String> needs = Stream.concat(known.all(DietaryNeed.class).stream().map(DietaryNeed::need), known.all(ObservanceNeed.class).stream().map(ObservanceNeed::need)).collect(Collectors.toSet());
        known.observances().near(period.from(), period.until()).filter(days -> !days.rests()).forEach(days -> {
            if (concerns(days.festival(), needs, known)) {
                boolean isCertain = !days.from().isAfter(period.until()) && !days.until().isBefore(period.from());
                known.add(new FestivalDay(period.at(), days.festival().festival(), days.festival().title(), days.from(), days.until(), isCertain, days.status() == Status.VERIFIED));
                known.plan().meals().stream().filter(meal -> isOn(meal.on(), days)).forEach(meal -> add(meal, days, needs, known));
            }
        });
    }

    private static boolean isOn(LocalDate day, Observances.Days days) {
        return day != null && !day.isBefore(days.from()) && !day.isAfter(days.until());
    }

    private static void add(Meal meal, Observances.Days days, Set<String> needs, Circumstances known) {
        if (days.festival().diets().stream().anyMatch(needs::contains)) {
            days.festival().avoids().forEach(category -> known.add(new FestivalMeal(meal.at(), meal.key(), days.festival().title(), meal.on(), category)));
        }
    }

    private static boolean concerns(Observances.Festival festival, Set<String> needs, Circumstances known) {
        boolean isDeclared = festival.diets().stream().anyMatch(needs::contains) || festival.observances().stream().anyMatch(needs::contains);
        boolean isHoliday = known.plan().guests() != null && known.plan().guests().people().stream().map(Guest::nationality).anyMatch(festival::isHolidayOf);
        Region place = known.region();
        return isDeclared || isHoliday || place != null && festival.regions().stream().anyMatch(place::isWithin);
    }
}
