package reception.derivation.diet;

import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.standard.knowledge.Observances;
import reception.standard.place.Regions;
import reception.visit.Fact;
import reception.visit.diet.SunDay;
import reception.visit.meal.Meal;

/** Works out the hours of the sun for each meal whose day and place are known. */
public final class SunDays implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(SunDay.class);
    }

    @Override
    public void derive(Circumstances known) {
        Regions.Position place = known.position(known.region());
        Observances observances = known.observances();
        for (Meal meal : place == null ? java.util.List.<Meal>of() : known.plan().meals()) {
            if (meal.on() != null) {
                Sun sun = new Sun(place, meal.on());
                known.add(new SunDay(meal.at(), meal.key(), sun.before(observances.sun().dawn()), sun.noon().minusMinutes(observances.hours().noonMeal()), sun.noon(), sun.after(observances.sun().sunset())));
            }
        }
    }
}
