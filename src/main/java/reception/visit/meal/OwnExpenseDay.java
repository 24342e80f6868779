package reception.visit.meal;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * What one guest's meals at the guests' own expense cost on one day.
 *
 * @param at            the first whose cost is not stated, else the dearest
 * @param on            the day; null for all meals without one
 * @param costPerPerson yuan per person for the day; null while the cost of one of them is not stated
 * @param arithmetic    how the sum was worked out
 */
public record OwnExpenseDay(Place at, LocalDate on, @Term(zh = "餐标") BigDecimal costPerPerson, Text arithmetic) implements Fact, Dated {

    @Override
    public String key() {
        return at.key() + "@own-expense";
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
