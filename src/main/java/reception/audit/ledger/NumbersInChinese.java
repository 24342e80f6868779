package reception.audit.ledger;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of people and sums in Chinese numerals, as ledgers that were written by hand have them: 五人, 十二, 叁佰元整, 壹仟贰佰元伍角. */
final class NumbersInChinese {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
    private static final String TENS = "十百千";
    private static final String NUMERALS = "[零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖十百千万拾佰仟]+";
    private static final Pattern COUNT = Pattern.compile("(" + NUMERALS + ")[人名位]?");
    private static final Pattern SUM = Pattern.compile("(?:人民币)?(" + NUMERALS + ")[元圆](?:整|正|(?:零?([一二两三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?([一二两三四五六七八九壹贰叁肆伍陆柒捌玖])分)?整?)");
    private static final int TEN_THOUSAND = 10_000;
    private static final int CENTS = 2;

    private NumbersInChinese() {
    }

    /** A number of people in figures; null where the cell is none. */
    static String count(String cell) {
        Matcher count = COUNT.matcher(cell);
        Integer number = count.matches() ? number(count.group(1)) : null;
        return number == null ? null : number.toString();
    }

    /** A sum in yuan; null where the cell is none. */
    static BigDecimal yuan(String cell) {
        Matcher sum = SUM.matcher(cell);
        Integer whole = sum.matches() ? number(sum.group(1)) : null;
        return whole == null ? null : BigDecimal.valueOf(whole).add(BigDecimal.valueOf(10L * digit(sum.group(2)) + digit(sum.group(3)), CENTS)).stripTrailingZeros();
    }

    private static int digit(String sign) {
        return sign == null ? 0 : DIGITS.indexOf(plain(sign));
    }

    /** With one sign for each digit and power. */
    private static String plain(String numerals) {
        StringBuilder plain = new StringBuilder();
        numerals.chars().forEach(c -> plain.append(CAPITALS.indexOf(c) >= 0 ? DIGITS.charAt(CAPITALS.indexOf(c)) : c == '〇' ? '零' : c == '两' ? '二' : c == '拾' ? '十' : c == '佰' ? '百' : c == '仟' ? '千' : (char) c));
        return plain.toString();
    }

    /** Null where powers do not fall, as in 三五 for three to five. */
    private static Integer number(String numerals) {
        String plain = plain(numerals);
        int split = plain.indexOf('万');
        if (split < 0) {
            return belowTenThousand(plain);
        }
        Integer high = belowTenThousand(plain.substring(0, split));
        Integer low = split + 1 == plain.length() ? Integer.valueOf(0) : belowTenThousand(plain.substring(split + 1));
        return high == null || low == null ? null : Integer.valueOf(high * TEN_THOUSAND + low);
    }

    private static Integer belowTenThousand(String plain) {
        int number = 0;
        int digit = -1;
        int power = TENS.length();
        for (char sign : plain.toCharArray()) {
            int ten = TENS.indexOf(sign);
            if (ten < 0 && (digit > 0 || DIGITS.indexOf(sign) < 0)) {
                return null;
            } else if (ten < 0) {
                digit = DIGITS.indexOf(sign);
            } else if (ten >= power || digit == 0 || digit < 0 && (number > 0 || ten > 0)) {
                return null;
            } else {
                number += (digit < 0 ? 1 : digit) * (int) Math.pow(10, ten + 1);
                power = ten;
                digit = -1;
            }
        }
        return plain.isEmpty() ? null : Integer.valueOf(number + Math.max(0, digit));
    }
}
