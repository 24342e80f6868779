package reception.derivation.money;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.meal.Diners;
import reception.visit.money.Turnout;

/** Lays who ate at a meal beside who was to. */
public final class Turnouts implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(Diners.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Turnout.class);
    }

    @Override
    public void derive(Circumstances known) {
        Map<String, Diners> planned = new HashMap<>();
        known.all(Diners.class).stream().filter(diners -> !diners.actual()).forEach(diners -> planned.put(diners.mealKey(), diners));
        known.all(Diners.class).stream().filter(Diners::actual).forEach(done -> {
            Diners plan = planned.get(done.mealKey());
            known.add(new Turnout(done.at(), done.guests(), done.companions(), plan.guests(), plan.companions()));
        });
    }
}
