package reception.visit.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * What is collected from the guests for a meal, beside the charge for each of them.
 *
 * @param at         the charge
 * @param day        of the meal
 * @param total      stated
 * @param difference between it and the charge for all, never negative
 * @param arithmetic how the charge for all was worked out
 */
@Term(zh = "收费合计", en = "total of a charge")
public record ChargeSum(Place at, LocalDate day, @Term(zh = "合计") BigDecimal total, BigDecimal difference, Text arithmetic) implements Fact, Dated {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
