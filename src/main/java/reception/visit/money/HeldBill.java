package reception.visit.money;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * A bill as compared with the other bills of the plan and with what it is for.
 *
 * @param at       the bill
 * @param of       key of the meal or stay that it is for
 * @param number   its number without blanks; null if not stated
 * @param next     the number after it; null if the number is no run of digits
 * @param payee    who issued it, without blanks; empty if not stated
 * @param forMeal  whether it is for a meal
 * @param date     on which it was issued; null if not stated
 * @param day      of the meal, or of the check-in; null if not stated
 */
@Term(zh = "票据", en = "bill")
public record HeldBill(Place at, String of, @Term(zh = "号码") String number, String next, @Term(zh = "收款方") String payee, boolean forMeal, @Term(zh = "日期") LocalDate date, LocalDate day)
        implements Fact, Dated {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
