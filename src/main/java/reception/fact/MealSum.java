package reception.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.plan.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;
import reception.yaml.Place;

/**
 * A meal's cost per person for all who eat beside the meal's total, as planned or as it was; only where all of it is stated.
 *
 * @param at         the meal, or what was actually done
 * @param reckoned   cost per person by guests and companions
 * @param difference how far the two are apart, never negative
 * @param agrees     whether they agree to the cent; a total with drinks or service beside the cost per person may be higher
 * @param arithmetic how the cost of all was worked out
 */
public record MealSum(Place at, LocalDate day, BigDecimal reckoned, @Term(zh = "合计") BigDecimal total, BigDecimal difference, boolean agrees, Text arithmetic)
        implements Fact, Dated {
}
