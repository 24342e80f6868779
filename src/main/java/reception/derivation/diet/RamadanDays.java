package reception.derivation.diet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.diet.RamadanDay;
import reception.visit.meal.Meal;

/** Derives which meals fall in Ramadan, for sure or perhaps. */
public final class RamadanDays implements Derivation {

    private static final int RAMADAN = 9;

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(RamadanDay.class);
    }

    @Override
    public void derive(Circumstances known) {
        for (Meal meal : known.plan().meals()) {
            boolean certain = meal.on() != null && isRamadan(meal.on());
            if (certain || meal.on() != null && (isRamadan(meal.on().plusDays(1)) || isRamadan(meal.on().minusDays(1)))) {
                known.add(new RamadanDay(meal.at(), meal.key(), meal.on(), certain));
            }
        }
    }

    /** Whether it is by the Umm al-Qura calendar; false for days for which that has not been reckoned. */
    private static boolean isRamadan(LocalDate day) {
        try {
            return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) == RAMADAN;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
