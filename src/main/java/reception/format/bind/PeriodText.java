package reception.format.bind;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something begins and ends, as offices write it at the beginning of a text: 2026年11月3日至5日, 12月7日上午9:00—10:30, 下午2点半, 上午.
 *
 * @param from  the moment at which it begins
 * @param until the moment at which it ends; null where none is written
 * @param rest  what follows
 */
public record PeriodText(Moment from, Moment until, String rest) {

    /**
     * A day, a part of it and a time, each null where it is not written.
     *
     * @param day   as {@link Binder#day} reads it
     * @param part  上午 and the like
     * @param clock as {@link Binder#time} reads it, without the part of the day
     */
    public record Moment(String day, String part, String clock) {

        /** The time with its part of the day; null where there is none. */
        public String time() {
            return clock == null ? null : part == null ? clock : part + clock;
        }

        /** Whether its time, if there is one, is on the clock. */
        public boolean isPossible() {
            return clock == null || Days.isOnTheClock(ClockText.of(time()));
        }
    }

    private static final String PARTS = "凌晨|清晨|早上|早晨|上午|中午|午间|下午|午后|傍晚|晚上|晚间|夜间|全天|全日|(?:早|晚)(?![餐饭宴点])";
    private static final String SIGNS = "(?:--?|[—–−~～]{1,2}|至|到|to)";
    private static final Pattern BETWEEN = Pattern.compile("\\s*" + SIGNS + "\\s*");
    private static final Pattern PART = Pattern.compile("\\s*,?\\s*(" + PARTS + ")");
    private static final Pattern CLOCK = Pattern.compile("(?:\\s+|T|,\\s*)?(\\d{1,2}(?::\\s*\\d{2}(?::\\d{2})?(?!\\d)|[时点](?:\\s*\\d{1,2}\\s*分?|半|整)?))(?:左右|许)?");
    private static final Pattern SHORT_DAYS = Pattern.compile("(?:(\\d{4})\\s*年\\s*)?(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*" + SIGNS + "\\s*(\\d{1,2})\\s*[日号]");
    private static final Pattern DOTTED_DAYS = Pattern.compile("(\\d{4})\\s*([./])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})\\s*" + SIGNS + "\\s*(?:(\\d{1,2})\\s*\\2\\s*)?(\\d{1,2})(?![\\d:./])");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})\\s*[日号](?:\\s*\\(?(?:星期|礼拜|周)[一二三四五六日天]\\)?)?");
    private static final int NOON = 12;
    private static final int ANY_YEAR = 2026;
    private static final int LONGEST = 200;

    /** The period at the beginning of a text; null if it begins with none. */
    public static PeriodText of(String text) {
        if (!mayBegin(text)) {
            return null;
        }
        String plain = Normalizer.normalize(text.length() > LONGEST ? text.substring(0, LONGEST) : text, Normalizer.Form.NFKC).strip();
        String cut = text.length() > LONGEST ? text.substring(LONGEST) : "";
        PeriodText days = ofDaysInShort(plain);
        if (days == null) {
            Reader reader = new Reader(plain);
            Moment from = reader.moment(null);
            if (from == null) {
                return null;
            }
            int end = reader.at;
            Moment until = reader.passesSign() ? reader.moment(from) : null;
            reader.at = until == null ? end : reader.at;
            days = new PeriodText(from, until, plain.substring(reader.at));
        }
        String written = text.substring(0, text.length() - cut.length()).strip();
        boolean isOfOneLength = written.length() == plain.length();
        return new PeriodText(days.from(), days.until(), (isOfOneLength ? written.substring(written.length() - days.rest().length()) : days.rest()) + cut);
    }

    /** So many days after another one, both as they are written; a year stays out where it was. */
    public static String dayAfter(String day, int days) {
        DayText written = DayText.of(day);
        LocalDate after = LocalDate.of(written.year() == null ? ANY_YEAR : written.year(), written.month(), 1).plusDays(written.day() - 1L + days);
        return (written.year() == null ? "" : after.getYear() + "年") + after.getMonthValue() + "月" + after.getDayOfMonth() + "日";
    }

    /** Whether a text begins as a day, a part of it or a time does; much quicker than reading it. */
    private static boolean mayBegin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                return c >= '0' && c <= '9' || c >= '０' && c <= '９' || "凌清早上中午下傍晚夜全".indexOf(c) >= 0;
            }
        }
        return false;
    }

    /** 12月7-9日, 2026.11.3-5. */
    private static PeriodText ofDaysInShort(String plain) {
        Matcher days = SHORT_DAYS.matcher(plain);
        if (days.lookingAt()) {
            String month = (days.group(1) == null ? "" : days.group(1) + "年") + days.group(2) + "月";
            return new PeriodText(new Moment(month + days.group(3) + "日", null, null), new Moment(month + days.group(4) + "日", null, null), plain.substring(days.end()));
        }
        Matcher dotted = DOTTED_DAYS.matcher(plain);
        if (dotted.lookingAt()) {
            String month = dotted.group(5) == null ? dotted.group(3) : dotted.group(5);
            return new PeriodText(new Moment(dotted.group(1) + "年" + dotted.group(3) + "月" + dotted.group(4) + "日", null, null),
                    new Moment(dotted.group(1) + "年" + month + "月" + dotted.group(6) + "日", null, null), plain.substring(dotted.end()));
        }
        return null;
    }

    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        boolean passesSign() {
            Matcher sign = BETWEEN.matcher(text).region(at, text.length());
            boolean isThere = sign.lookingAt();
            at = isThere ? sign.end() : at;
            return isThere;
        }

        /** @param first the moment before, of which the year, month, day and part of the day go on; null for the first */
        Moment moment(Moment first) {
            String rest = text.substring(at);
            DayText day = DayText.of(rest);
            String written = null;
            if (day != null) {
                int end = rest.length() - day.rest().length();
                written = day.year() == null && first != null && first.day() != null ? inYearOf(first.day(), rest.substring(0, end)) : rest.substring(0, end);
                at += end;
            } else if (first != null && first.day() != null) {
                Matcher dayOfMonth = DAY_OF_MONTH.matcher(text).region(at, text.length());
                if (dayOfMonth.lookingAt()) {
                    written = inMonthOf(first.day(), dayOfMonth.group(1));
                    at = dayOfMonth.end();
                }
            }
            String part = passes(PART);
            String clock = passes(CLOCK);
            if (written == null && part == null && clock == null) {
                return null;
            }
            boolean goesOn = part == null && clock != null && first != null && written == null && Integer.parseInt(clock.replaceFirst("\\D.*", "")) <= NOON;
            return new Moment(written == null && first != null ? first.day() : written, goesOn ? first.part() : part, clock);
        }

        private String passes(Pattern pattern) {
            Matcher found = pattern.matcher(text).region(at, text.length());
            if (!found.lookingAt()) {
                return null;
            }
            at = found.end();
            return found.group(1);
        }

        private static String inYearOf(String first, String day) {
            DayText before = DayText.of(first);
            DayText after = DayText.of(day);
            return before.year() == null ? day : (before.year() + (after.month() < before.month() ? 1 : 0)) + "年" + after.month() + "月" + after.day() + "日";
        }

        private static String inMonthOf(String first, String dayOfMonth) {
            DayText before = DayText.of(first);
            return (before.year() == null ? "" : before.year() + "年") + before.month() + "月" + dayOfMonth + "日";
        }
    }
}
