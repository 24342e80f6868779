package reception.format.bind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.vocabulary.Text;

/** Reads days and times of day as offices write them: 2026年11月3日, 上午9时30分. */
final class Days {

    private static final int MONTHS = 12;

    private final Reading reading;
    /** Whether a year was asked for already: every row of a programme lacks it where the visit has none. */
    private boolean isYearAskedFor;

    Days(Reading reading) {
        this.reading = reading;
    }

    /** Reads a day; null after having reported an error. */
    LocalDate day(Node.Scalar scalar) {
        String text = scalar.text().strip();
        DayText written = DayText.of(text);
        String aside = written == null || !reading.keepsWords() ? null : asideAlone(written.rest());
        if (written == null || aside == null && !(reading.isOfAnOffice() ? isOnlyATime(written.rest()) : written.rest().isBlank())) {
            noDay(scalar);
            return null;
        }
        reading.addAside(aside);
        return day(scalar, written);
    }

    /** Reads the day at the beginning of a scalar. */
    Binder.DayWithRest dayWithRest(Node.Scalar scalar) {
        DayText written = DayText.of(scalar.text());
        if (written == null) {
            noDay(scalar);
            return new Binder.DayWithRest(null, "");
        }
        return new Binder.DayWithRest(day(scalar, written), written.rest());
    }

    /** What stands in brackets, if nothing else does; else null. */
    private static String asideAlone(String rest) {
        String plain = rest.strip();
        boolean isInBrackets = plain.length() > 2 && "(（".indexOf(plain.charAt(0)) >= 0 && ")）".indexOf(plain.charAt(plain.length() - 1)) >= 0;
        return isInBrackets ? plain.substring(1, plain.length() - 1) : null;
    }

    /** Whether what stands behind a day is no more than a time of it, for which a day has no use. */
    private static boolean isOnlyATime(String rest) {
        if (rest.isBlank()) {
            return true;
        }
        PeriodText time = PeriodText.of(rest.startsWith("T") ? rest.substring(1) : rest);
        return time != null && time.from().day() == null && time.until() == null && time.rest().isBlank() && (time.from().clock() == null || isOnTheClock(ClockText.of(time.from().time())));
    }

    static boolean isOnTheClock(ClockText clock) {
        return clock != null && clock.hour() >= 0 && clock.hour() < 24 && clock.minute() < 60 && clock.second() < 60;
    }

    private void noDay(Node.Scalar scalar) {
        if (reading.keepOpen(scalar)) {
            return;
        }
        reading.report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("应为日期，如 2026-11-03 或 2026年11月3日，现为“" + quotes.of(scalar.text()) + "”",
                "a date such as 2026-11-03 is expected, not \"" + quotes.of(scalar.text()) + "\""));
    }

    private LocalDate day(Node.Scalar scalar, DayText written) {
        LocalDate nearby = written.year() == null ? reading.dayNearby() : null;
        if (written.year() == null && nearby == null && isYearAskedFor && reading.keepOpen(scalar)) {
            return null;
        }
        if (written.year() == null && nearby == null) {
            isYearAskedFor = true;
            reading.report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("请写明年份，如 2026年11月3日，现为“" + quotes.of(scalar.text()) + "”",
                    "write the year too, such as 2026-11-03, not \"" + quotes.of(scalar.text()) + "\""));
            return null;
        }
        int year = nearby == null ? written.year() : written.yearNearest(nearby);
        boolean isMonth = written.month() >= 1 && written.month() <= MONTHS;
        int last = isMonth && year > 0 ? YearMonth.of(year, written.month()).lengthOfMonth() : 0;
        if (written.day() < 1 || written.day() > last) {
            reading.report(Kind.IMPOSSIBLE_DATE, scalar.span(), quotes -> new Text(
                    "没有这一天：" + quotes.of(scalar.text()) + (isMonth ? "；" + year + "年" + written.month() + "月只有" + last + "天" : "；月份应为 01 至 12"),
                    "there is no such day: " + quotes.of(scalar.text()) + (isMonth ? "; " + YearMonth.of(year, written.month()) + " has " + last + " days" : "; months are 01 to 12")));
            return null;
        }
        LocalDate day = LocalDate.of(year, written.month(), written.day());
        if (written.weekday() != null && written.weekday() != day.getDayOfWeek()) {
            reading.report(Kind.IMPOSSIBLE_DATE, scalar.span(), quotes -> new Text("日期与星期不符：" + quotes.of(scalar.text()) + "；" + day + " 是" + weekday(day.getDayOfWeek(), Locale.CHINA),
                    "the day of the week does not fit: " + quotes.of(scalar.text()) + "; " + day + " is a " + weekday(day.getDayOfWeek(), Locale.ENGLISH)));
            return null;
        }
        return day;
    }

    private static String weekday(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    /** Reads a time of day such as 09:30 or 上午9时30分; null after having reported an error. */
    LocalTime time(Node.Scalar scalar, String text) {
        ClockText clock = ClockText.of(text);
        if (clock == null && reading.keepOpen(scalar)) {
            return null;
        }
        if (clock == null) {
            reading.report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("应为时刻，如 09:30 或 上午9时30分，现为“" + quotes.of(text) + "”",
                    "a time such as 09:30 is expected, not \"" + quotes.of(text) + "\""));
            return null;
        }
        if (!isOnTheClock(clock)) {
            reading.report(Kind.IMPOSSIBLE_DATE, scalar.span(), quotes -> new Text("没有这个时刻：" + quotes.of(text) + (clock.hour() < 0 ? "；请按 24 小时制写，如 14:30" : ""),
                    "there is no such time: " + quotes.of(text) + (clock.hour() < 0 ? "; write it on the 24-hour clock, such as 14:30" : "")));
            return null;
        }
        return LocalTime.of(clock.hour(), clock.minute(), clock.second());
    }
}
