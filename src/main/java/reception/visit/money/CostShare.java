package reception.visit.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * What a cost comes to for each of those who are there, guests and the most companions of any meal.
 *
 * @param at     the cost item
 * @param day    of the cost; null if not stated
 * @param kind   of the cost; null if not stated
 * @param amount in all
 * @param people how many are there
 * @param share  of each, to the cent
 */
public record CostShare(Place at, LocalDate day, @Term(zh = "类型") CostKind kind, @Term(zh = "金额") BigDecimal amount, int people, BigDecimal share) implements Fact, Dated {

    /** Key of this share: a cost has one. */
    @Override
    public String key() {
        return at.key() + "@share";
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
