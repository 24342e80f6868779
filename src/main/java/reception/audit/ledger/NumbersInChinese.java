package reception.audit.ledger;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.vocabulary.ChineseNumerals;

/** Numbers of people and sums in Chinese numerals, as ledgers that were written by hand have them: 五人, 十二, 叁佰元整, 壹仟贰佰元伍角. */
final class NumbersInChinese {

    private static final String NUMERALS = "[零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖十百千万拾佰仟]+";
    private static final Pattern COUNT = Pattern.compile("(" + NUMERALS + ")[人名位]?");
    private static final Pattern SUM = Pattern.compile("(?:人民币)?(" + NUMERALS + ")[元圆](?:整|正|(?:零?([一二两三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?([一二两三四五六七八九壹贰叁肆伍陆柒捌玖])分)?整?)");
    private static final int CENTS = 2;

    private NumbersInChinese() {
    }

    /** A number of people in figures; null where the cell is none. */
    static String count(String cell) {
        Matcher count = COUNT.matcher(cell);
        Integer number = count.matches() ? ChineseNumerals.value(count.group(1)) : null;
        return number == null ? null : number.toString();
    }

    /** A sum in yuan; null where the cell is none. */
    static BigDecimal yuan(String cell) {
        Matcher sum = SUM.matcher(cell);
        Integer whole = sum.matches() ? ChineseNumerals.value(sum.group(1)) : null;
        return whole == null ? null : BigDecimal.valueOf(whole).add(BigDecimal.valueOf(10L * digit(sum.group(2)) + digit(sum.group(3)), CENTS)).stripTrailingZeros();
    }

    private static int digit(String sign) {
        return sign == null ? 0 : ChineseNumerals.value(sign);
    }
}
