package reception.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
    private static final String POWERS = "十百千";
    private static final String SIGNS = "零〇一二两三四五六七八九十百千万";
    private static final Pattern COUNTED = Pattern.compile("(?<![期拜周\\d.])[" + SIGNS + "]+(?!\\d)");
    private static final int TEN_THOUSAND = 10_000;
    private static final int DIGITS_OF_YEAR = 4;

    /**
     * A number in Chinese numerals below a hundred million, also in capital ones: 二百零五, 叁佰, 两万.
     *
     * @return null if it is none, as where powers do not fall: 三五 is three to five, and no number
     */
    public static Integer value(String numeral) {
        String plain = inPlainSigns(numeral);
        int split = plain.indexOf('万');
        if (split < 0) {
            return belowTenThousand(plain);
        }
        Integer high = belowTenThousand(plain.substring(0, split));
        Integer low = split + 1 == plain.length() ? Integer.valueOf(0) : belowTenThousand(plain.substring(split + 1));
        return high == null || low == null ? null : Integer.valueOf(high * TEN_THOUSAND + low);
    }

    /** A number in digits, also where it is written in Chinese numerals; as it is where it is none. */
    public static String digits(String number) {
        Integer value = number.isEmpty() || Character.isDigit(number.charAt(0)) ? null : value(number);
        return value == null ? number : String.valueOf(value);
    }

    /** A text with one sign for each digit and power, so that capital numerals such as 壹仟 read as 一千 does. */
    public static String inPlainSigns(String numeral) {
        StringBuilder plain = new StringBuilder();
        numeral.chars().forEach(c -> plain.append(CAPITALS.indexOf(c) >= 0 ? DIGITS.charAt(CAPITALS.indexOf(c)) : c == '〇' ? '零' : c == '两' ? '二' : c == '拾' ? '十' : c == '佰' ? '百' : c == '仟' ? '千' : (char) c));
        return plain.toString();
    }

    private static Integer belowTenThousand(String plain) {
        int number = 0;
        int digit = -1;
        int power = POWERS.length();
        for (char sign : plain.toCharArray()) {
            int ten = POWERS.indexOf(sign);
            if (ten < 0 && (digit > 0 || DIGITS.indexOf(sign) < 0)) {
                return null;
            } else if (ten < 0) {
                digit = DIGITS.indexOf(sign);
            } else if (ten >= power || digit == 0 || digit < 0 && (number > 0 || ten > 0)) {
                return null;
            } else {
                number += (digit < 0 ? 1 : digit) * (int) Math.pow(TEN, ten + 1);
                power = ten;
                digit = -1;
            }
        }
        return plain.isEmpty() ? null : Integer.valueOf(number + Math.max(0, digit));
    }

    /** A text with each number in Chinese numerals in figures, but days of the week, what follows figures and what is no number: 二〇二六年十二月八日 is 2026年12月8日, 五十元 is 50元. */
    public static String inFigures(String text) {
        Matcher matcher = COUNTED.matcher(text);
        return matcher.find() ? matcher.reset().replaceAll(number -> figures(number.group())) : text;
    }

    private static String figures(String numeral) {
        Integer value = value(numeral);
        String plain = inPlainSigns(numeral);
        boolean isYear = plain.length() == DIGITS_OF_YEAR && plain.chars().allMatch(sign -> DIGITS.indexOf(sign) >= 0);
        return value != null ? value.toString() : isYear ? plain.chars().mapToObj(sign -> String.valueOf(DIGITS.indexOf(sign))).collect(Collectors.joining()) : numeral;
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
