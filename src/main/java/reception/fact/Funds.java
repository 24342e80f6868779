package reception.fact;

import java.math.BigDecimal;
import reception.plan.Fact;
import reception.plan.PaymentMethod;
import reception.vocabulary.Text;
import reception.yaml.Place;

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
public record Funds(Place at, String line, BigDecimal available, BigDecimal spentToDate, BigDecimal items, BigDecimal total, Text arithmetic,
                    PaymentMethod payment) implements Fact {
}
