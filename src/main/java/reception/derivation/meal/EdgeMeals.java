package reception.derivation.meal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.When;
import reception.visit.meal.EdgeMeal;
import reception.visit.meal.Meal;
import reception.visit.programme.Visit;

/** Lays the meals of the days on which the guests come and leave beside the hours at which they do. */
public final class EdgeMeals implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(EdgeMeal.class);
    }

    @Override
    public void derive(Circumstances known) {
        Visit visit = known.plan().visit();
        for (Meal meal : known.plan().meals()) {
            LocalTime arrives = visit == null ? null : timeOn(meal.on(), visit.arrives());
            LocalTime departs = visit == null ? null : timeOn(meal.on(), visit.departs());
            if (arrives != null || departs != null) {
                known.add(new EdgeMeal(meal.at(), meal.on(), meal.meal(), meal.startHour(), When.hours(arrives), When.hours(departs), arrives, departs));
            }
        }
    }

    private static LocalTime timeOn(LocalDate day, When when) {
        return day == null || when == null || !day.equals(when.date()) ? null : when.time();
    }
}
