package reception.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.plan.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;
import reception.yaml.Place;

/**
 * The bills of a meal or of a stay beside what they should come to; only where every amount is stated.
 *
 * @param at         the meal or the stay
 * @param bills      what the bills add up to
 * @param total      the meal's total, as it was where that is given; for a stay, rates by nights and rooms
 * @param difference how far they are apart, never negative
 * @param arithmetic how the bills add up
 * @param reckoning  how the total was worked out
 */
public record BillSum(Place at, LocalDate day, @Term(zh = "票据") BigDecimal bills, BigDecimal total, BigDecimal difference, Text arithmetic, Text reckoning)
        implements Fact, Dated {

    /** Whether bills and total agree to the cent. */
    public boolean isInAgreement() {
        return difference.signum() == 0;
    }
}
