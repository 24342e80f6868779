package reception.derivation.money;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.lodging.Lodging;
import reception.visit.meal.Meal;
import reception.visit.money.Bill;
import reception.visit.money.HeldBill;
import reception.vocabulary.Words;

/** Lays the bills of a plan out so that they can be compared with each other and with what they are for. */
public final class HeldBills implements Derivation {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(HeldBill.class);
    }

    @Override
    public void derive(Circumstances known) {
        for (Meal meal : known.plan().meals()) {
            add(meal, meal.on(), true, meal.bills(), known);
        }
        for (Lodging lodging : known.plan().lodging()) {
            add(lodging, lodging.checkIn(), false, lodging.bills(), known);
        }
    }

    private static void add(Fact of, LocalDate day, boolean forMeal, List<Bill> bills, Circumstances known) {
        for (Bill bill : bills) {
            String number = bill.number() == null ? null : Words.withoutBlanks(bill.number());
            known.add(new HeldBill(bill.at(), of.key(), number, next(number), bill.payee() == null ? "" : Words.withoutBlanks(bill.payee()), forMeal, bill.date(), day));
        }
    }

    /** The next number, with as many digits. */
    private static String next(String number) {
        if (number == null || !DIGITS.matcher(number).matches()) {
            return null;
        }
        String next = new BigInteger(number).add(BigInteger.ONE).toString();
        return "0".repeat(Math.max(0, number.length() - next.length())) + next;
    }
}
