package reception.visit.meal;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.visit.Rank;
import reception.visit.money.Payer;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * Who eats at one meal and what it costs, as planned or as it was.
 *
 * @param mealKey       key of the meal
 * @param on            its day
 * @param guests        guests at the meal: as the meal says, else all guests of the visit, but for those of the host's side; null if neither is stated
 * @param companions    dining companions, with those of the host's side who are counted as guests; null if not stated
 * @param payer         who pays: as stated, else as the form of the meal or a charge implies; null if the plan does not say
 * @param costPerPerson yuan per person: as stated, else the meal's total or bills divided by guests and companions
 * @param arithmetic    how the cost per person was worked out
 * @param hosted        whether the host pays for the meal; null if the plan does not say
 * @param hostedNumber  which of the visit's hosted meals it is, from 1; null if it is none, or only tea
 * @param banquetNumber which of the visit's banquets it is, from 1; null if it is none or the guests pay
 * @param rank          highest rank among the guests; null if none is stated
 * @param actual        whether these are the figures of what was actually done
 */
public record Diners(Place at, String mealKey, @Term(zh = "日期") LocalDate on, MealTime meal, @Term(zh = "用餐形式") MealForm form, VenueKind venue,
                     @Term(zh = "费用承担方") Payer payer, Rank hostRank, @Term(zh = "来宾人数") Integer guests, @Term(zh = "陪餐人数") Integer companions,
                     @Term(zh = "餐标") BigDecimal costPerPerson, Text arithmetic, Boolean hosted, Integer hostedNumber, Integer banquetNumber,
                     @Personal @Term(zh = "来宾级别") Rank rank, boolean actual) implements Fact, Dated {

    /** How many eat, guests and companions; null if either is not stated. */
    public Integer people() {
        return guests == null || companions == null ? null : Integer.valueOf(guests + companions);
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
