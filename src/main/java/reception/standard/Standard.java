package reception.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import reception.format.Node;
import reception.format.Place;
import reception.format.Stated;
import reception.standard.file.Cite;
import reception.standard.file.Status;
import reception.standard.file.Unit;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * A quantity that instruments limit, with its values by place, kind and first day in force. One file each.
 *
 * @param standard   its id, the name of its file
 * @param unit       what the values count
 * @param stricter   which of two values is the stricter one
 * @param resolution how one of several values for a place is chosen
 * @param setByPlaces whether each place may have a rule of its own, so that one which is not known here may exist all the same; null for no
 * @param sorts      what it sorts into classes, by the names of the types: each thing for which a value holds is of the class that its level names, the others of
 *                   none; empty for a limit, which holds for whatever a rule is about
 * @param levels     the words of a level from the strictest to the loosest; empty for figures
 * @param wordings   how reports put the levels
 * @param includes   what the figure includes
 */
public record Standard(Place at, String standard, Text title, Unit unit, Stricter stricter, Resolution resolution, Boolean setByPlaces, List<String> sorts, List<String> levels,
                       List<Wording> wordings, Text includes, Text note, List<DatedValue> values) {

    /** Whether it sorts things into classes instead of limiting what a rule is about. */
    public boolean isOfClasses() {
        return !sorts.isEmpty();
    }

    /** Whether each place may have a rule of its own. */
    public boolean isSetByPlaces() {
        return Boolean.TRUE.equals(setByPlaces);
    }

    /** A level in words. */
    public record Wording(Place at, String level, Text text) {
    }

    /** A level as reports put it: in words, else as it stands. */
    public Text wording(String level) {
        return wordings.stream().filter(wording -> wording.level().equals(level)).map(Wording::text).findFirst().orElse(new Text(level, level));
    }

    /** Which of two values is the stricter one. */
    public enum Stricter { LOWER, HIGHER }

    /** How one of several values for a place is chosen. */
    public enum Resolution {
        /** The strictest of all that hold, from the whole country down to the county. */
        STRICTEST,
        /** That of the nearest place that has one, with its season before the rest of the year. */
        NEAREST
    }

    /**
     * A value with its conditions.
     *
     * @param region        code of the place where it applies, {@code CN} for the whole country
     * @param from          first day on which it is known to hold
     * @param earliest      first day on which it may have held, where only the month or year is known; null where {@code from} is known to the day
     * @param until         last day in force; null while it is in force
     * @param where         dimensions, such as {@code plan.kind}, with the words for which it applies
     * @param value         the figure; null for a level, a ladder or a table
     * @param level         the word; null for a figure
     * @param ladder        the figure as a function of a head-count; empty otherwise
     * @param table         a file of figures beside this one; null otherwise
     * @param lastConfirmed when a human last looked whether it still holds
     */
    @Term(zh = "标准值")
    public record DatedValue(Place at, @Term(zh = "适用地区") String region, @Term(zh = "施行日期") LocalDate from, @Term(zh = "最早可能施行日期") LocalDate earliest,
                             @Term(zh = "失效日期") LocalDate until, @Term(zh = "适用情形") Node where, @Term(zh = "旺季") Season season, @Term(zh = "数额") BigDecimal value, @Term(zh = "等级") String level,
                             @Term(zh = "分档") List<Step> ladder, @Term(zh = "数据表") Table table, @Term(zh = "依据") Cite cite,
                             @Term(zh = "核实情况") Status status, @Term(zh = "确认日期") LocalDate lastConfirmed, @Term(zh = "说明") Text note) {

        /** Whether it says that the place has no such rule. */
        public boolean isNone() {
            return at.stated("value") == Stated.NONE || at.stated("level") == Stated.NONE;
        }
    }

    /** Days of the year as MM-DD, both inclusive; may wrap the year's end. */
    @Term(zh = "旺季")
    public record Season(Place at, @Term(zh = "起") String from, @Term(zh = "止") String until) {

        /** Whether a day lies in the season. */
        public boolean holds(LocalDate day) {
            String monthDay = day.toString().substring("yyyy-".length());
            boolean wraps = from.compareTo(until) > 0;
            boolean afterStart = monthDay.compareTo(from) >= 0;
            boolean beforeEnd = monthDay.compareTo(until) <= 0;
            return wraps ? afterStart || beforeEnd : afterStart && beforeEnd;
        }

        /** The first day of the season that begins in a year. */
        LocalDate firstDay(int year) {
            MonthDay day = MonthDay.parse("--" + from);
            return day.isValidYear(year) ? day.atYear(year) : day.atYear(year).plusDays(1);
        }

        /** The last day of the season that ends in a year. */
        LocalDate lastDay(int year) {
            return MonthDay.parse("--" + until).atYear(year);
        }

        @Override
        public String toString() {
            return from + ".." + until;
        }
    }

    /**
     * A step of a ladder: for head-counts up to a number, {@code plus + floor((count - over) * share)}, but at least a number.
     *
     * @param by    the dimension that is counted
     * @param upTo  the last count of the step; null for the last step
     * @param plus  a fixed number
     * @param share a fraction such as {@code 1/3}; null for none
     * @param over  the count from which the share is taken
     */
    @Term(zh = "分档")
    public record Step(Place at, @Term(zh = "计数") String by, @Term(zh = "不超过") Integer upTo, @Term(zh = "基数") Integer plus, @Term(zh = "比例") String share,
                       @Term(zh = "起算数") Integer over, @Term(zh = "不少于") Integer atLeast) {
    }

    /**
     * Figures in a CSV file with the columns region, season_start, season_end, and one for each word of a dimension.
     *
     * @param file      its name
     * @param dimension the dimension whose words head the columns
     */
    public record Table(Place at, String file, String dimension, @Term(zh = "列") List<String> columns) {
    }
}
