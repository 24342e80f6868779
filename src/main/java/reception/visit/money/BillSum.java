package reception.visit.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * The bills of a meal or of a stay beside what they should come to; only where that is stated.
 *
 * @param at         the meal or the stay
 * @param bills      at least one
 * @param difference how far the bills are from the meal's total, as it was where that is given, or for a stay from rates by nights and rooms; never
 *                   negative; null while the amount of a bill is not stated
 * @param arithmetic how the bills add up; null while the amount of a bill is not stated
 * @param reckoning  how the total was worked out
 */
public record BillSum(Place at, LocalDate day, @Term(zh = "票据") List<Bill> bills, BigDecimal difference, Text arithmetic, Text reckoning) implements Fact, Dated {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
