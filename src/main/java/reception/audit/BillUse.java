package reception.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.visit.meal.MealTime;
import reception.vocabulary.Text;

/**
 * A bill that a reception claims; null stands for what is not stated.
 *
 * @param forMeal whether it is for a meal
 * @param meal   which meal it is for
 * @param number as it is written
 * @param seller who made it out
 * @param date   on which it was made out, else that of what it is for
 * @param amount yuan
 * @param share  what of a bill for several meals belongs to this one, yuan
 * @since 0.1.0
 */
public record BillUse(EntryPlace place, Reception of, boolean forMeal, MealTime meal, String number, String seller, LocalDate date, BigDecimal amount, BigDecimal share) implements Entry {

    @Override
    public LocalDate day() {
        return date;
    }

    @Override
    public String identity() {
        return String.join("|", "bill", String.valueOf(number), String.valueOf(seller), String.valueOf(date), String.valueOf(amount), String.valueOf(of.unit()), String.valueOf(of.letter()), String.valueOf(of.from()));
    }

    @Override
    public Text label() {
        return new Text("票据" + number, "invoice " + number);
    }

    /** Where it stands, and nothing of what stands there. */
    @Override
    public String toString() {
        return "BillUse[" + place + "]";
    }
}
