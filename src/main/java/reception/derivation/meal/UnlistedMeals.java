package reception.derivation.meal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reception.casefile.BoundRegime;
import reception.casefile.CaseFile;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.plan.Plan;
import reception.standard.Answer;
import reception.visit.Fact;
import reception.visit.When;
import reception.visit.meal.Meal;
import reception.visit.programme.ActivityKind;
import reception.visit.programme.ItineraryItem;
import reception.visit.programme.VisitPeriod;
import reception.visit.text.Disagreement;
import reception.vocabulary.Text;

/** Derives which meals of the programme are missing among the meals of a plan that lists some. */
public final class UnlistedMeals implements Comparison {

    private static final String EARLIEST = "meal-earliest";
    private static final String LATEST = "meal-latest";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class, BoundRegime.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        if (plan.meals().isEmpty() || plan.meals().stream().map(Meal::on).anyMatch(Objects::isNull)) {
            return;
        }
        Map<LocalDate, List<ItineraryItem>> ofProgramme = plan.itinerary().stream().filter(item -> item.kind() == ActivityKind.MEAL && CaseFile.ownDay(item) != null && !known.claims().ownMeals().fit(item.title()))
                .collect(Collectors.groupingBy(CaseFile::ownDay));
        ofProgramme.forEach((day, items) -> {
            List<Meal> left = new ArrayList<>(plan.meals().stream().filter(meal -> meal.on().equals(day)).toList());
            for (ItineraryItem item : items) {
                Optional<Meal> listed = left.stream().filter(meal -> mayBe(known, meal, item)).findFirst();
                listed.ifPresent(left::remove);
                if (listed.isEmpty()) {
                    known.add(new Disagreement(item.at(), "kind", new Text("日程此时安排用餐", "the programme has a meal at this hour"),
                            new Text("“用餐”中没有列出这一餐", "the meals do not list it"), plan.at()).open());
                }
            }
        });
    }

    /** Whether a meal of the programme is at an hour at which a listed meal is held, or either says no hour. */
    private static boolean mayBe(Circumstances known, Meal meal, ItineraryItem item) {
        BigDecimal hour = When.hours(item.starts().time());
        if (hour == null || meal.meal() == null) {
            return true;
        }
        return meal.starts() != null && meal.starts().equals(item.starts().time())
                || !(isBeside(known.answer(EARLIEST, meal), limit -> hour.compareTo(limit) < 0) || isBeside(known.answer(LATEST, meal), limit -> hour.compareTo(limit) > 0));
    }

    private static boolean isBeside(Answer hours, Predicate<BigDecimal> isOutside) {
        return hours instanceof Answer.Found found && isOutside.test(found.limit().allowed());
    }
}
