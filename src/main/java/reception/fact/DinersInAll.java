package reception.fact;

import java.time.LocalDate;
import java.util.Optional;
import reception.plan.Fact;
import reception.plan.Meal;
import reception.plan.Plan;
import reception.vocabulary.Formula;
import reception.vocabulary.Term;
import reception.vocabulary.Text;
import reception.yaml.Place;

/**
 * All who eat at a meal beside its guests and companions; only where all three are stated.
 *
 * @param at         the meal
 * @param guests     as the meal says, else as many of its diners as are no companions and come
 * @param difference how many more the diners are than guests and companions, negative where they are fewer
 * @param arithmetic how guests and companions add up
 */
@Term(zh = "用餐总人数", en = "diners in all")
public record DinersInAll(Place at, LocalDate on, @Term(zh = "用餐人数") Integer diners, @Term(zh = "来宾人数") Integer guests, @Term(zh = "陪餐人数") Integer companions, int difference, Text arithmetic)
        implements Fact, Dated {

    /** Those of a meal; empty where something is not stated. */
    static Optional<DinersInAll> of(Plan plan, Meal meal) {
        Integer guests = plan.guestsAt(meal);
        Integer companions = meal.companionCount();
        if (meal.diners() == null || guests == null || companions == null) {
            return Optional.empty();
        }
        return Optional.of(new DinersInAll(meal.at(), meal.on(), meal.diners(), guests, companions, Counts.bounded((long) meal.diners() - guests - companions),
                Formula.of(guests + " + " + companions + " = " + ((long) guests + companions))));
    }

    @Override
    public LocalDate day() {
        return on;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
