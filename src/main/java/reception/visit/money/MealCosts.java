package reception.visit.money;

import java.math.BigDecimal;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * The cost items for meals that the guests do not pay beside the totals of these meals; only where all of them are stated.
 *
 * @param at         the budget
 * @param items      what the cost items for meals add up to
 * @param meals      what the meals' totals add up to, as they were where that is given
 * @param difference how far the two are apart, never negative
 * @param arithmetic how the items add up
 * @param reckoning  how the meals add up
 */
@Term(zh = "一餐的各项费用", en = "costs of a meal")
public record MealCosts(Place at, @Term(zh = "费用明细") BigDecimal items, BigDecimal meals, BigDecimal difference, Text arithmetic, Text reckoning) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
