package reception.audit.ledger;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.vocabulary.Text;

/**
 * Days as ledgers have them: 2026.1.5, 1月5日, 1.5, 20260105, the number of a day in a workbook, two days in one cell. The year, and the month, may stand in a title or in the name of the sheet only.
 * A day of which more than one may be meant is none.
 */
final class LedgerDates {

    private static final String SIGN = "\\s*[-./]\\s*";
    private static final Pattern TIME = Pattern.compile("[T\\s]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?$");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern WHOLE = Pattern.compile("(\\d{4})\\s*(?:年|[-./])\\s*(\\d{1,2})\\s*(?:月|[-./])\\s*(\\d{1,2})(?!\\d)\\s*[日号]?");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})" + SIGN + "(\\d{1,2})" + SIGN + "(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*(\\d{4})(?!\\d)");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})\\s*(月|[-./])\\s*(\\d{1,2})(?!\\d)\\s*[日号]?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?!\\d)\\s*[日号]?");
    private static final Pattern UNTIL = Pattern.compile("\\s*(?:[(（][^()（）]{1,6}[)）])?\\s*(?:至|到|~|～|-+|—+|–|、|,|，|及|和)\\s*(?=\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})月");
    private static final LocalDate DAY_BEFORE_FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    /** Numbers of days from 2000 to 2099. */
    private static final int FIRST_SERIAL = 36_526;
    private static final int LAST_SERIAL = 73_050;
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    /** A day of one sign that is a day all the same with a zero behind it. */
    private static final String TENS = "123";

    private final Integer year;
    private final Integer month;
    private LocalDate before;

    /**
     * A day as a cell has it.
     *
     * @param day   as it is read; null where none is
     * @param until the second day of the cell; null where there is one only
     * @param rest  words behind it
     * @param wrong why it is none; null where the reader of days says so itself
     */
    record Written(String day, String until, String rest, Text wrong) {
    }

    /** @param titles what stands above a table, and the names of its sheet and file, the nearest first */
    LedgerDates(List<String> titles) {
        Integer known = null;
        Integer knownMonth = null;
        for (String title : titles) {
            known = known == null ? only(YEAR, title) : known;
            knownMonth = knownMonth == null ? only(MONTH, title) : knownMonth;
        }
        this.year = known;
        this.month = knownMonth != null && knownMonth >= 1 && knownMonth <= MONTHS ? knownMonth : null;
    }

    /** The number that a title names; null where it names none or several. */
    private static Integer only(Pattern pattern, String title) {
        Set<Integer> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC));
        while (matcher.find()) {
            found.add(Integer.valueOf(matcher.group(1)));
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** Reads a cell. */
    Written read(String cell, boolean mayHaveLostZeros) {
        String text = TIME.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).strip()).replaceFirst("");
        if (SERIAL.matcher(text).matches() && Integer.parseInt(text) >= FIRST_SERIAL && Integer.parseInt(text) <= LAST_SERIAL) {
            return said(DAY_BEFORE_FIRST_SERIAL.plusDays(Integer.parseInt(text)).toString(), null, "");
        }
        Part first = part(text, year, month, mayHaveLostZeros);
        if (first == null) {
            return new Written(cell, null, "", null);
        }
        if (first.wrong() != null) {
            return new Written(null, null, "", first.wrong());
        }
        String rest = text.substring(first.end());
        Matcher until = UNTIL.matcher(rest);
        if (!until.lookingAt()) {
            return said(first.day(), null, rest.strip());
        }
        LocalDate day = valid(first.day());
        Part last = part(rest.substring(until.end()), day == null ? year : Integer.valueOf(day.getYear()), day == null ? month : Integer.valueOf(day.getMonthValue()), mayHaveLostZeros);
        return last == null || last.wrong() != null ? new Written(cell, null, "", last == null ? null : last.wrong()) : said(first.day(), last.day(), rest.substring(until.end() + last.end()).strip());
    }

    private Written said(String day, String until, String rest) {
        before = valid(day) == null ? before : valid(day);
        return new Written(day, until, rest, null);
    }

    private static LocalDate valid(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day at the beginning of a text, and where it ends. */
    private record Part(String day, int end, Text wrong) {
    }

    private Part part(String text, Integer knownYear, Integer knownMonth, boolean mayHaveLostZeros) {
        Matcher eight = EIGHT.matcher(text);
        if (eight.matches()) {
            return part(eight, eight.group(1), eight.group(2), eight.group(3));
        }
        Matcher whole = WHOLE.matcher(text);
        if (whole.lookingAt()) {
            return part(whole, whole.group(1), whole.group(2), whole.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.lookingAt()) {
            return yearLast(yearLast);
        }
        Matcher shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.lookingAt() && Integer.parseInt(shortYear.group(1)) > MONTHS) {
            return part(shortYear, String.valueOf(CENTURY + Integer.parseInt(shortYear.group(1))), shortYear.group(2), shortYear.group(3));
        }
        Matcher monthAndDay = MONTH_AND_DAY.matcher(text);
        if (monthAndDay.lookingAt()) {
            return monthAndDay(monthAndDay, knownYear, mayHaveLostZeros);
        }
        Matcher day = DAY.matcher(text);
        Integer ofYear = year(knownYear, knownMonth);
        return knownMonth != null && ofYear != null && day.lookingAt() ? part(day, ofYear.toString(), knownMonth.toString(), day.group(1)) : null;
    }

    private static Part part(Matcher matcher, String year, String month, String day) {
        return new Part(String.format("%s-%2s-%2s", year, month, day).replace(' ', '0'), matcher.end(), null);
    }

    /** Programs in English write the month first, others the day. */
    private static Part yearLast(Matcher matcher) {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        if (first != second && first <= MONTHS && second <= MONTHS) {
            return new Part(null, 0, new Text("看不出哪个是月、哪个是日：" + matcher.group() + "；请写成 " + matcher.group(3) + "年某月某日", "it cannot be told which is the month and which the day: " + matcher.group() + "; write the year first"));
        }
        return first > MONTHS ? part(matcher, matcher.group(3), matcher.group(2), matcher.group(1)) : part(matcher, matcher.group(3), matcher.group(1), matcher.group(2));
    }

    private Part monthAndDay(Matcher matcher, Integer knownYear, boolean mayHaveLostZeros) {
        int ofMonth = Integer.parseInt(matcher.group(1));
        Integer ofYear = year(knownYear, ofMonth);
        if (ofYear == null) {
            return new Part(null, 0, new Text("没有写明年份：" + matcher.group() + "；请写成某年某月某日，或者在表的标题中写明年份", "the year is not stated: " + matcher.group() + "; write it in the cell or in the table's title"));
        }
        String day = matcher.group(3);
        boolean isTen = ofMonth >= 1 && ofMonth <= MONTHS && TENS.contains(day) && Integer.parseInt(day) * 10 <= YearMonth.of(ofYear, ofMonth).lengthOfMonth();
        if (mayHaveLostZeros && matcher.group(2).equals(".") && isTen) {
            return new Part(null, 0, new Text("看不出是" + ofMonth + "月" + day + "日还是" + ofMonth + "月" + day + "0日：表格程序把 " + ofMonth + "." + day + "0 存成 " + ofMonth + "." + day + "；请写成 " + ofMonth + "月" + day + "日",
                    "it may be the " + day + " or the " + day + "0 of month " + ofMonth + ", as office programs keep " + ofMonth + "." + day + "0 as " + ofMonth + "." + day + "; write the day with its year"));
        }
        return part(matcher, ofYear.toString(), matcher.group(1), day);
    }

    /** The year of a table, else the one in which the month lies nearest to the day above. */
    private Integer year(Integer known, Integer ofMonth) {
        if (known != null || before == null || ofMonth == null) {
            return known;
        }
        int months = ofMonth - before.getMonthValue();
        return before.getYear() + (months > MONTHS / 2 ? -1 : months < -MONTHS / 2 ? 1 : 0);
    }
}
