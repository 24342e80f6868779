package reception.visit.meal;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * How many dishes stand on the menu of one meal, and for how many people.
 *
 * @param at         the meal
 * @param on         its day
 * @param guests     guests at the meal; null if not stated
 * @param companions dining companions; null if not stated
 * @param diners     guests and companions as far as they are stated
 * @param dishes     dishes that are not marked as staple food; null if none is listed
 */
public record Menu(Place at, LocalDate on, @Term(zh = "用餐形式") MealForm form, @Term(zh = "来宾人数") Integer guests,
                   @Term(zh = "陪餐人数") Integer companions, Integer diners, @Term(zh = "菜单") Integer dishes) implements Fact, Dated {

    @Override
    public LocalDate day() {
        return on;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
