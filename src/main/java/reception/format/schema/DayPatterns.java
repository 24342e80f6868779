package reception.format.schema;

/** Regular expressions of days, times and periods, in the subset that ECMA-262 and Java share. */
final class DayPatterns {

    private static final String YEAR = "[0-9][0-9][0-9][0-9]\\s*";
    private static final String WEEKDAY = "\\s*[(（]?(?:星期|礼拜|周)[一二三四五六日天][)）]?";
    private static final String PLAIN_DAY = "(?:" + parted("[-－]") + "|" + parted("[/／]") + "|" + parted("[.．]") + ")";
    private static final String UNIT = "[一二三四五六七八九]";
    /** Read out: 二〇二六年十一月三日. */
    private static final String WORDED_DAY = "[〇○零一二三四五六七八九]".repeat(4) + "\\s*年\\s*(?:十[一二]?|" + UNIT + ")\\s*月\\s*(?:三十一?|二?十" + UNIT + "?|" + UNIT + ")\\s*[日号]";
    private static final String CHINESE_DAY = "(?:" + YEAR + "年\\s*)?" + monthAndDay("\\s*月\\s*") + "\\s*[日号]";
    private static final String BARE_CHINESE_DAY = YEAR + "年\\s*" + monthAndDay("\\s*月\\s*");
    private static final String PART = "(?:凌晨|清晨|早上|早晨|早|上午|中午|午间|下午|午后|傍晚|晚上|晚间|夜间|晚)";
    private static final String PART_OF_DAY = PART + "\\s*";
    private static final String HOUR = "(?:[01]?[0-9]|2[0-3])";
    private static final String MINUTE = "[0-5][0-9]";
    private static final String CLOCK = HOUR + "\\s*(?:[:：]\\s*" + MINUTE + "(?:[:：]" + MINUTE + ")?|[时点](?:\\s*[0-5]?[0-9]\\s*分?|半|整)?)(?:左右|许)?";
    private static final String DAY = digits("(?:" + PLAIN_DAY + "|" + CHINESE_DAY + "|" + BARE_CHINESE_DAY + "|" + WORDED_DAY + ")(?:" + WEEKDAY + ")?");
    private static final String TIME = digits("(?:" + PART_OF_DAY + ")?" + CLOCK);
    /** A day, with a time of day behind it or not. */
    static final String DAY_AND_TIME = "(?:" + DAY + "(?:" + digits("\\s*" + PART + "|(?:T\\s*|\\s+)(?:" + PART_OF_DAY + ")?" + CLOCK + "|\\s*" + PART_OF_DAY + CLOCK) + ")?|"
            + digits(CHINESE_DAY + "(?:" + WEEKDAY + ")?\\s*" + CLOCK + "|" + "(?:" + PLAIN_DAY + "|" + BARE_CHINESE_DAY + ")" + WEEKDAY + CLOCK) + ")";

    private static final String TIME_BEHIND = "(?:\\s*[,，]?\\s*" + PART + ")?(?:(?:\\s+|T\\s*|[,，]\\s*)?" + CLOCK + ")?";
    private static final String UNTIL = "(?:\\s*(?:--?|[—–−~～－]+|至|到|to)\\s*[0-9年月日号时点分半整:：./ （）()星期周一二三四五六天上中下午晚早傍间清凌晨全T]+)?";
    private static final String SHORT_DAYS = "(?:" + YEAR + "年\\s*)?" + monthAndDay("\\s*月\\s*") + "\\s*(?:--?|[—–−~～－]+|至|到|to)\\s*[0-9]+\\s*[日号]";
    /** A day or a period: a day, perhaps with a part of it and a time, and perhaps its end, of which only the reader tells whether there is such a day. */
    private static final String PERIOD = "(?:" + digits(SHORT_DAYS) + "|" + DAY + digits(TIME_BEHIND + UNTIL) + ")";
    static final String TIME_OR_PERIOD = "(?:" + PERIOD + "|" + digits("(?:" + PART + "\\s*(?:" + CLOCK + ")?|" + CLOCK + "|全天|全日)" + UNTIL) + ")";

    /** A text that is a day. */
    static final String ONLY_DAY = only(DAY);
    /** A text that is a day, perhaps with a time of day behind it. */
    static final String ONLY_DAY_WITH_TIME = only(DAY + digits(TIME_BEHIND));
    /** A text that is a time of day. */
    static final String ONLY_TIME = only(TIME);
    /** A text that is a day or a period. */
    static final String ONLY_PERIOD = only(PERIOD);
    /** A text that is a time of day, a day or a period. */
    static final String ONLY_TIME_OR_PERIOD = only(TIME_OR_PERIOD);

    private DayPatterns() {
    }

    private static String parted(String sign) {
        return YEAR + sign + "\\s*" + monthAndDay("\\s*" + sign + "\\s*");
    }

    private static String monthAndDay(String between) {
        return "(?:(?:0?[13578]|1[02])" + between + "(?:0?[1-9]|[12][0-9]|3[01])|(?:0?[469]|11)" + between + "(?:0?[1-9]|[12][0-9]|30)|0?2" + between + "(?:0?[1-9]|[12][0-9]))";
    }

    /** The same for digits of both widths. */
    private static String digits(String pattern) {
        StringBuilder both = new StringBuilder();
        int inClass = -1;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '[') {
                inClass = i;
            }
            boolean isDigit = c >= '0' && c <= '9';
            if (c == ']') {
                pattern.substring(inClass + 1, i).chars().filter(each -> each >= '0' && each <= '9' || each == '-' ).forEach(each -> both.append(each == '-' ? '-' : (char) (each - '0' + '０')));
                inClass = -1;
            }
            both.append(isDigit && inClass < 0 ? "[" + c + (char) (c - '0' + '０') + "]" : String.valueOf(c));
        }
        return both.toString();
    }

    private static String only(String pattern) {
        return "^\\s*" + pattern + "\\s*$";
    }
}
