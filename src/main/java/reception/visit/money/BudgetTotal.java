package reception.visit.money;

import java.math.BigDecimal;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * What a reception is stated to cost in all beside what its items add up to; only where both are stated.
 *
 * @param at         the budget
 * @param total      as stated
 * @param items      the sum of the items
 * @param difference how far the two are apart, never negative
 * @param arithmetic how the items add up
 */
@Term(zh = "费用合计", en = "total of the costs")
public record BudgetTotal(Place at, @Term(zh = "合计") BigDecimal total, @Term(zh = "费用明细") BigDecimal items, BigDecimal difference, Text arithmetic) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
