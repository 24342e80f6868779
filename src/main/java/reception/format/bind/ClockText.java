package reception.format.bind;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.vocabulary.ChineseNumerals;
import reception.vocabulary.TraditionalCharacters;

/**
 * A time of day as offices write it: 09:30, 上午9时30分, 下午3点半. Its numbers may lie beyond the clock.
 *
 * @param hour of 24; -1 where part of the day and hour contradict each other or leave open which is meant
 */
record ClockText(int hour, int minute, int second) {

    private static final int NOON = 12;
    private static final Pattern CLOCK = Pattern.compile("(凌晨|清晨|早上|早晨|早|上午|中午|午间|下午|午后|傍晚|晚上|晚间|夜间|晚)?\\s*(\\d{1,2})\\s*(?::\\s*(\\d{2})(?::(\\d{2}))?|[时点](?:\\s*(\\d{1,2})\\s*分?|(半)|整)?)(?:左右|许)?");

    /** The time that a text is; null if it is none. */
    static ClockText of(String text) {
        if (text.length() == 5 && text.charAt(2) == ':' && isDigit(text, 0) && isDigit(text, 1) && isDigit(text, 3) && isDigit(text, 4)) {
            return new ClockText(Integer.parseInt(text, 0, 2, 10), Integer.parseInt(text, 3, 5, 10), 0);
        }
        String plain = TraditionalCharacters.simplified(Normalizer.normalize(text, Normalizer.Form.NFKC)).strip();
        Matcher matcher = CLOCK.matcher(plain);
        if (!matcher.matches()) {
            matcher = CLOCK.matcher(ChineseNumerals.inFigures(plain));
            if (!matcher.matches()) {
                return null;
            }
        }
        String minute = matcher.group(3) == null ? matcher.group(5) : matcher.group(3);
        return new ClockText(hour(matcher.group(1), Integer.parseInt(matcher.group(2))), matcher.group(6) != null ? 30 : minute == null ? 0 : Integer.parseInt(minute),
                matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4)));
    }

    private static boolean isDigit(String text, int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static int hour(String part, int hour) {
        if (part == null) {
            return hour;
        }
        return switch (part) {
            case "凌晨", "清晨", "早上", "早晨", "早", "上午" -> hour <= NOON ? hour : -1;
            case "中午", "午间" -> hour >= 11 && hour <= 14 ? hour : hour == 1 || hour == 2 ? hour + NOON : -1;
            case "下午", "午后" -> hour >= 1 && hour <= 7 ? hour + NOON : hour > NOON && hour <= 19 ? hour : -1;
            default -> hour >= 5 && hour < NOON ? hour + NOON : hour >= 17 ? hour : -1;
        };
    }
}
