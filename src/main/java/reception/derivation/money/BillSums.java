package reception.derivation.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.lodging.Lodging;
import reception.visit.lodging.Room;
import reception.visit.meal.Meal;
import reception.visit.money.Bill;
import reception.visit.money.BillSum;
import reception.vocabulary.Formula;

/** Lays the bills of each meal and stay beside what they should come to. */
public final class BillSums implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(BillSum.class);
    }

    @Override
    public void derive(Circumstances known) {
        for (Meal meal : known.plan().meals()) {
            BigDecimal total = MealCostSums.totalOf(meal, known.plan());
            if (total != null) {
                add(meal, meal.on(), meal.bills(), Sum.of(List.of(total)), known);
            }
        }
        for (Lodging lodging : known.plan().lodging()) {
            if (isStated(lodging)) {
                add(lodging, lodging.checkIn(), lodging.bills(), reckoned(lodging), known);
            }
        }
    }

    private static void add(Fact of, LocalDate day, List<Bill> bills, Sum total, Circumstances known) {
        if (!bills.isEmpty()) {
            Sum sum = Sum.of(bills.stream().map(Bill::ownAmount).collect(Collectors.toCollection(ArrayList::new)));
            known.add(new BillSum(of.at(), day, bills, sum == null ? null : sum.differenceTo(total), sum == null ? null : sum.arithmetic(), total.arithmetic()));
        }
    }

    private static boolean isStated(Lodging lodging) {
        return !lodging.rooms().isEmpty() && lodging.rooms().stream().allMatch(room -> room.ratePerNight() != null)
                && lodging.checkIn() != null && lodging.checkOut() != null && lodging.checkIn().isBefore(lodging.checkOut());
    }

    private static Sum reckoned(Lodging lodging) {
        long nights = ChronoUnit.DAYS.between(lodging.checkIn(), lodging.checkOut());
        BigDecimal total = BigDecimal.ZERO;
        List<String> parts = new ArrayList<>();
        for (Room room : lodging.rooms()) {
            total = total.add(room.ratePerNight().multiply(BigDecimal.valueOf(nights)).multiply(BigDecimal.valueOf(room.rooms())));
            parts.add(Formula.plain(room.ratePerNight()) + (room.rooms() == 1 ? "" : " × " + room.rooms()) + (nights == 1 ? "" : " × " + nights));
        }
        return Sum.of(total, parts);
    }
}
