package reception.visit.meal;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * What a guest is to pay on one day for the meals that the host helps with.
 *
 * @param at         the first whose price is not stated, else the dearest
 * @param on         the day; null for all meals without one
 * @param charge     yuan per person for the day; null while the price of one of them is not stated
 * @param arithmetic how the sum was worked out
 */
public record AssistedDay(Place at, LocalDate on, @Term(zh = "收取伙食费") BigDecimal charge, Text arithmetic) implements Fact, Dated {

    @Override
    public String key() {
        return at.key() + "@assisted";
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
