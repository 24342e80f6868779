package reception.derivation.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import reception.visit.meal.Meal;
import reception.vocabulary.Formula;
import reception.vocabulary.Text;

/** A sum and how it was worked out. */
record Sum(BigDecimal amount, Text arithmetic) {

    /** The sum of amounts; null if there is nothing to add, or an amount is not stated. */
    static Sum of(List<BigDecimal> amounts) {
        if (amounts.isEmpty() || amounts.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), amounts.stream().map(Formula::plain).toList());
    }

    /** @param parts of which the amount was added up, as they are written */
    static Sum of(BigDecimal amount, List<String> parts) {
        boolean isOneNumber = parts.size() == 1 && parts.get(0).equals(Formula.plain(amount));
        return new Sum(amount, Formula.of(String.join(" + ", parts) + (isOneNumber ? "" : " = " + Formula.plain(amount))));
    }

    /** What a meal cost in all, as it was where that is given, else as planned; null if neither is stated. */
    static BigDecimal totalOf(Meal meal) {
        return meal.actual() != null && meal.actual().total() != null ? meal.actual().total() : meal.total();
    }

    BigDecimal differenceTo(Sum other) {
        return amount.subtract(other.amount).abs();
    }
}
