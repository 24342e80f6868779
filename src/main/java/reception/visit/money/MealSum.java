package reception.visit.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * A meal's cost per person for all who eat beside the meal's total, as planned or as it was; only where all of it is stated.
 *
 * @param at              the meal, or what was actually done
 * @param reckoned        cost per person by guests and companions
 * @param excess          by how much the total is above that; negative where it is below
 * @param difference      how far the two are apart, never negative
 * @param shareDifference how far the total by people, rounded to the cent, is from the cost per person, never negative
 * @param extrasOnTop     whether drinks or service are stated to come on top of the cost per person
 * @param arithmetic      how the cost of all was worked out
 */
@Term(zh = "一餐的合计", en = "total of a meal")
public record MealSum(Place at, LocalDate day, BigDecimal reckoned, @Term(zh = "合计") BigDecimal total, BigDecimal excess, BigDecimal difference,
                      BigDecimal shareDifference, boolean extrasOnTop, Text arithmetic) implements Fact, Dated {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
