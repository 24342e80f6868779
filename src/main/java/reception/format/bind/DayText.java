package reception.format.bind;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.vocabulary.ChineseNumerals;

/**
 * A day as offices write it, at the beginning of a text: 2026-11-03, 2026.11.3, 2026年11月3日（星期二）, 11月3日.
 *
 * @param year    null where none is written
 * @param weekday null where none is written
 * @param rest    what follows the day
 */
record DayText(Integer year, int month, int day, DayOfWeek weekday, String rest) {

    private static final String WEEKDAYS = "一二三四五六日";
    private static final Pattern DAY = Pattern.compile("(?:(\\d{4})\\s*(?:年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})(?:\\s*[日号]|(?!\\d))|([-./])\\s*(\\d{1,2})\\s*\\4\\s*(\\d{1,2})(?!\\d))|(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号])"
            + "(?:\\s*\\(?(?:星期|礼拜|周)([一二三四五六日天])\\)?)?");

    /** The day at the beginning of a text; null if it begins with none. */
    static DayText of(String text) {
        if (isIso(text)) {
            return new DayText(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), null, text.substring(10));
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher matcher = DAY.matcher(plain);
        if (!matcher.lookingAt()) {
            plain = ChineseNumerals.inFigures(plain);
            matcher = DAY.matcher(plain);
            if (!matcher.lookingAt()) {
                return null;
            }
        }
        String weekday = matcher.group(9);
        return new DayText(matcher.group(1) == null ? null : Integer.valueOf(matcher.group(1)), number(matcher, 2, 5, 7), number(matcher, 3, 6, 8),
                weekday == null ? null : DayOfWeek.of(1 + WEEKDAYS.indexOf(weekday.replace('天', '日'))), plain.substring(matcher.end()));
    }

    /** Whether a text begins with a day as programs write it, with a time behind it or nothing: no pattern is needed then. */
    private static boolean isIso(String text) {
        if (text.length() < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return text.length() == 10 || text.charAt(10) == 'T' || text.charAt(10) == ' ' && text.length() > 11 && text.charAt(11) >= '0' && text.charAt(11) <= '9';
    }

    private static int number(String text, int from, int until) {
        return Integer.parseInt(text, from, until, 10);
    }

    private static int number(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return Integer.parseInt(matcher.group(group));
            }
        }
        throw new IllegalStateException("a day without a number: " + matcher.group());
    }

    /** The year in which the day lies nearest to another day. */
    int yearNearest(LocalDate other) {
        int months = month - other.getMonthValue();
        return other.getYear() + (months > 6 ? -1 : months < -6 ? 1 : 0);
    }
}
