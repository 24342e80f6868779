package reception.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as Chinese official papers count articles, paragraphs and items: 八, 十二, 六十二, 一百零八. */
public final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private ChineseNumerals() {
    }

    /** Digits said one by one, as a number is read out; 幺 is one. */
    private static final String SAID = "零一二三四五六七八九〇幺";
    private static final Pattern READ_OUT = Pattern.compile("[" + SAID + "](?:[ -]?[" + SAID + "]){6,}");

    /** A text of the same length in which a number that is read out in seven digits or more, such as 一三八零零一三八零零零, stands in figures. */
    public static String readOutInFigures(String text) {
        Matcher matcher = READ_OUT.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        StringBuilder figures = new StringBuilder(text);
        do {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                int digit = SAID.indexOf(text.charAt(i));
                figures.setCharAt(i, digit < 0 ? text.charAt(i) : (char) ('0' + (digit < TEN ? digit : digit - TEN)));
            }
        } while (matcher.find());
        return figures.toString();
    }

    private static final String COUNTING = "零〇一二两三四五六七八九";
    private static final String SIGNS = COUNTING + "十百千";
    private static final Pattern COUNTED = Pattern.compile("(?<![期拜周])[" + SIGNS + "]+");

    /** A text with each number in Chinese numerals below ten thousand, but days of the week, in figures: 二〇二六年十二月八日 is 2026年12月8日, 五十元 is 50元. */
    public static String inFigures(String text) {
        Matcher matcher = COUNTED.matcher(text);
        return matcher.find() ? matcher.reset().replaceAll(number -> figures(number.group())) : text;
    }

    private static String figures(String number) {
        if (number.chars().allMatch(sign -> COUNTING.indexOf(sign) >= 0)) {
            StringBuilder digits = new StringBuilder();
            number.chars().forEach(sign -> digits.append(digit(sign)));
            return digits.toString();
        }
        int sum = 0;
        int digit = -1;
        for (int i = 0; i < number.length(); i++) {
            int unit = "十百千".indexOf(number.charAt(i));
            if (unit < 0) {
                digit = digit(number.charAt(i));
            } else {
                sum += (digit < 0 ? 1 : digit) * (unit == 0 ? TEN : unit == 1 ? HUNDRED : THOUSAND);
                digit = -1;
            }
        }
        return String.valueOf(sum + Math.max(digit, 0));
    }

    private static int digit(int sign) {
        int index = COUNTING.indexOf(sign);
        return index < 2 ? 0 : index == 2 ? 1 : index <= 4 ? 2 : index - 2;
    }

    /**
     * A number from 1 to 999 in words.
     *
     * @throws IllegalArgumentException for any other number
     */
    public static String of(int number) {
        if (number < 1 || number >= THOUSAND) {
            throw new IllegalArgumentException("no article has the number " + number);
        }
        int hundreds = number / HUNDRED;
        int rest = number % HUNDRED;
        if (hundreds == 0) {
            return belowHundred(rest, rest / TEN == 1 ? "" : null);
        }
        String counted = DIGITS.charAt(hundreds) + "百";
        return rest == 0 ? counted : counted + (rest < TEN ? "零" : "") + belowHundred(rest, null);
    }

    /** @param one what stands for the one of 十二; null for the digit itself, as in 一百一十二 */
    private static String belowHundred(int number, String one) {
        int tens = number / TEN;
        int ones = number % TEN;
        String counted = tens == 0 ? "" : (tens == 1 && one != null ? one : String.valueOf(DIGITS.charAt(tens))) + "十";
        return ones == 0 ? counted : counted + DIGITS.charAt(ones);
    }
}
