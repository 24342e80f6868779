package reception.visit.meal;

import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * A meal beside which the plan has another one of the same kind on the same day.
 *
 * @param at       the meal
 * @param other    another one
 * @param day      of both
 * @param meal     what both are
 * @param together how many guests they have, those of all such meals added up; null if one of them does not say
 * @param present  how many guests there are; null if the plan does not say
 */
@Term(zh = "同日同餐次", en = "second meal of a kind")
public record RepeatedMeal(Place at, Place other, LocalDate day, @Term(zh = "餐次") MealTime meal, @Term(zh = "来宾人数") Integer together, Integer present) implements Fact, Dated, Evidence {

    @Override
    public List<Place> places() {
        return List.of(other);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
