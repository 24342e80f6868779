package reception.derivation.meal;

import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.meal.Meal;
import reception.visit.meal.Menu;

/** Derives how many dishes stand on the menu of each meal, and for how many people. */
public final class Menus implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Menu.class);
    }

    @Override
    public void derive(Circumstances known) {
        for (Meal meal : known.plan().meals()) {
            Integer guests = known.plan().guestsAt(meal);
            Integer companions = known.plan().companionsAt(meal);
            int diners = meal.diners() != null ? meal.diners() : (guests == null ? 0 : guests) + (companions == null ? 0 : companions);
            Integer dishes = meal.dishes().isEmpty() ? null : Integer.valueOf((int) meal.dishes().stream().filter(dish -> !Boolean.TRUE.equals(dish.staple())).count());
            known.add(new Menu(meal.at(), meal.on(), meal.form(), guests, companions, diners, dishes));
        }
    }
}
