package reception.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Arithmetic as a reader sees it, which reads the same in every language. */
public final class Formula {

    private static final int CENTS = 2;

    private Formula() {
    }

    /** A formula as a text in both languages. */
    public static Text of(String formula) {
        return new Text(formula, formula);
    }

    /** A number without an exponent and without zeros at its end. */
    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Numbers with plus signs between them. */
    public static String sum(List<BigDecimal> numbers) {
        return numbers.stream().map(Formula::plain).collect(Collectors.joining(" + "));
    }

    /** What one of several has of an amount, rounded half up to the cent. */
    public static BigDecimal share(BigDecimal amount, int among) {
        return amount.divide(BigDecimal.valueOf(among), CENTS, RoundingMode.HALF_UP);
    }
}
