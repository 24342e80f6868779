package reception.visit.money;

import java.math.BigDecimal;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * The year's reception budget and what this visit adds to its spending. There is one for every plan, so that a plan without a budget is asked for it.
 *
 * @param at          the budget
 * @param line        its line in the budget
 * @param available   the year's reception budget, yuan
 * @param spentToDate spent this year so far, yuan
 * @param items       what the host pays for this visit, yuan; null if no item is listed, or one has no payer or no amount
 * @param total       what is known to be spent with this visit, yuan
 * @param arithmetic  how the total was worked out
 */
public record Funds(Place at, @Term(zh = "预算科目") String line, @Term(zh = "预算金额") BigDecimal available, @Term(zh = "已支出") BigDecimal spentToDate,
                    @Term(zh = "费用明细") BigDecimal items, BigDecimal total, Text arithmetic, @Term(zh = "支付方式") PaymentMethod payment) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
