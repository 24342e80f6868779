package reception.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import reception.vocabulary.Language;

/** Amounts in yuan as papers write them: in figures, and in the capital numerals of the rules on accounting vouchers. */
public final class Amounts {

    private static final int CENTS = 2;
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final int[] POWERS = {1, 10, 100, 1000};
    private static final String[] GROUPS = {"", "万", "亿", "万"};
    private static final int HUNDRED_MILLIONS = 2;
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);
    private static final int MOST_DIGITS = 16;

    private Amounts() {
    }

    /** An amount in figures to the cent, {@code 10050.20}. */
    public static String figures(BigDecimal amount) {
        return toCents(amount).toPlainString();
    }

    /** An amount as a paper states a sum: in figures and, unless it is beyond what any office spends, in capital numerals. */
    static String sum(BigDecimal amount, Language language) {
        if (amount != null && toCents(amount).toBigInteger().toString().length() > MOST_DIGITS) {
            return figures(amount) + language.choose(" 元", " yuan");
        }
        return amount == null ? "" : language.choose(figures(amount) + "元（大写：" + capitals(amount) + "）", figures(amount) + " yuan (in formal Chinese numerals: " + capitals(amount) + ")");
    }

    /**
     * An amount in Chinese capital numerals, to the cent: {@code 壹万零伍拾元贰角}.
     *
     * @throws IllegalArgumentException if it is negative or has more than sixteen digits before the point
     */
    public static String capitals(BigDecimal amount) {
        BigDecimal rounded = toCents(amount);
        BigInteger yuan = rounded.toBigInteger();
        if (rounded.signum() < 0 || yuan.toString().length() > MOST_DIGITS) {
            throw new IllegalArgumentException("no amount that can be written in capitals: " + amount);
        }
        int cents = rounded.movePointRight(CENTS).toBigInteger().mod(BigInteger.valueOf(100)).intValue();
        int jiao = cents / 10;
        int fen = cents % 10;
        StringBuilder text = new StringBuilder(whole(yuan));
        if (!text.isEmpty()) {
            text.append('元');
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        }
        if (fen > 0) {
            text.append(jiao == 0 && !text.isEmpty() ? "零" : "").append(DIGITS.charAt(fen)).append('分');
        }
        return text.isEmpty() ? "零元整" : text.append(cents == 0 ? "整" : "").toString();
    }

    private static BigDecimal toCents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }

    private static String whole(BigInteger yuan) {
        StringBuilder text = new StringBuilder();
        boolean isAfterGap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int number = yuan.divide(TEN_THOUSAND.pow(group)).mod(TEN_THOUSAND).intValue();
            if (number > 0) {
                text.append(!text.isEmpty() && (isAfterGap || number < 1000) ? "零" : "").append(upToTenThousand(number)).append(GROUPS[group]);
            } else if (group == HUNDRED_MILLIONS && !text.isEmpty()) {
                text.append(GROUPS[group]);
            }
            isAfterGap = number == 0;
        }
        return text.toString();
    }

    private static String upToTenThousand(int number) {
        StringBuilder text = new StringBuilder();
        boolean isAfterZero = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = number / POWERS[place] % 10;
            if (digit > 0) {
                text.append(isAfterZero && !text.isEmpty() ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
            }
            isAfterZero = digit == 0;
        }
        return text.toString();
    }
}
