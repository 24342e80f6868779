package reception.vocabulary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as running text has them: 2026年5月12日9时30分, 12 May 2026, 09:30. Tables and machine formats keep ISO 8601. */
public final class Dates {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private static final int LEAP_YEAR = 2000;
    private static final int MINUTES_PER_HOUR = 60;

    private Dates() {
    }

    /** A day, such as 2026年5月12日 or 12 May 2026. */
    public static String of(LocalDate day, Language language) {
        return language.choose(day.getYear() + "年" + monthAndDay(day), ENGLISH_DAY.format(day));
    }

    /** A day in both languages. */
    public static Text of(LocalDate day) {
        return new Text(of(day, Language.ZH), of(day, Language.EN));
    }

    /** A time of day on the 24-hour clock, such as 9时, 9时30分 or 09:30. */
    public static String of(LocalTime time, Language language) {
        String minutes = time.getMinute() == 0 ? "" : time.getMinute() + "分";
        return language.choose(time.getHour() + "时" + minutes, ENGLISH_TIME.format(time));
    }

    /** A day with its time of day. */
    public static String of(LocalDateTime moment, Language language) {
        return of(moment.toLocalDate(), moment.toLocalTime(), language);
    }

    /**
     * A day with its time of day.
     *
     * @param time null where only the day is known
     */
    public static String of(LocalDate day, LocalTime time, Language language) {
        return time == null ? of(day, language) : of(day, language) + language.choose("", ", ") + of(time, language);
    }

    /** From one day to another, such as 2026年5月12日至13日 or 12 May to 13 May 2026: what both share is said once. */
    public static String range(LocalDate from, LocalDate to, Language language) {
        if (from.equals(to)) {
            return of(from, language);
        }
        if (from.getYear() != to.getYear()) {
            return of(from, language) + language.choose("至", " to ") + of(to, language);
        }
        String end = from.getMonth() == to.getMonth() ? to.getDayOfMonth() + "日" : monthAndDay(to);
        return language.choose(of(from, language) + "至" + end, ENGLISH_DAY_OF_YEAR.format(from) + " to " + of(to, language));
    }

    /** How long something takes, such as 5小时20分 or 5 h 20 min. */
    public static Text duration(long minutes) {
        long hours = minutes / MINUTES_PER_HOUR;
        long rest = minutes % MINUTES_PER_HOUR;
        String zh = (hours == 0 ? "" : hours + "小时") + (rest == 0 && hours > 0 ? "" : rest + (hours == 0 ? "分钟" : "分"));
        String en = (hours == 0 ? "" : hours + " h") + (rest == 0 && hours > 0 ? "" : (hours == 0 ? "" : " ") + rest + " min");
        return new Text(zh, en);
    }

    /** A day of every year, such as 5月1日 or 1 May. */
    public static String of(MonthDay day, Language language) {
        LocalDate inLeapYear = day.atYear(LEAP_YEAR);
        return language.choose(monthAndDay(inLeapYear), ENGLISH_DAY_OF_YEAR.format(inLeapYear));
    }

    private static String monthAndDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
