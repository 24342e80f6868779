package reception.audit.name;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.Place;

/** Numbers of letters: agency, year and number, whatever stands around them. */
public final class LetterNumbers {

    /**
     * @param marks    what a number holds beside its digits
     * @param prefixes what is written before it
     * @param generic  agencies that say no more than that it is a letter
     * @param endings  how agencies end where no year stands in brackets
     * @param others   of what other papers a number is, which is that of no letter
     */
    record File(Place at, List<String> marks, List<String> prefixes, List<String> generic, List<String> endings, List<String> others) {
    }

    private static final String AGENCY = "([^\\[\\]:,;。\"“”]*)";
    private static final String AGENCY_WITHOUT_DIGITS = "([^\\[\\]:,;。\"“”\\d]*?)";
    /** 见《寅农函〔2026〕第5号》. */
    private static final Pattern WHOLE = Pattern.compile(AGENCY + "\\[(?:20)?(\\d{2})年?\\]第?0*(\\d{1,6})");
    /** 寅农函2026-5号, which is no day. */
    private static final Pattern WITHOUT_BRACKETS = Pattern.compile("(?:^|[:,;。\"“”\\[])" + AGENCY_WITHOUT_DIGITS + "20(\\d{2})[-/年]第?0*(\\d{1,6})(?![-/.月\\d])");
    /** 寅农函5号, with what was put into brackets around or behind it. */
    private static final Pattern WITHOUT_YEAR = Pattern.compile("^(?:.*:)?\\[?" + AGENCY_WITHOUT_DIGITS + "第?0*(\\d{1,6})号\\]?(?:\\[[^\\]]*\\])?[。.]?$");

    private final File file;

    LetterNumbers(File file) {
        this.file = file;
    }

    /** {@code agency[year]number} of a number with one kind of brackets, agency and year being left out where they are not told; null where it is no number of a letter. */
    String of(String normal) {
        if (file.marks().stream().noneMatch(normal::contains) || normal.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        Matcher whole = WHOLE.matcher(normal);
        if (whole.find()) {
            return number(withoutPrefix(whole.group(1)), "20" + whole.group(2), whole.group(3), false);
        }
        Matcher bare = WITHOUT_BRACKETS.matcher(normal);
        if (bare.find()) {
            return number(withoutPrefix(bare.group(1)), "20" + bare.group(2), bare.group(3), true);
        }
        Matcher yearless = WITHOUT_YEAR.matcher(normal);
        return yearless.matches() ? number(withoutPrefix(yearless.group(1)), "", yearless.group(2), true) : null;
    }

    private String number(String agency, String year, String number, boolean mustEndAsOne) {
        boolean isNone = agency.isEmpty() || file.generic().contains(agency);
        boolean isOfOther = !isNone && (file.others().stream().anyMatch(agency::contains) || mustEndAsOne && file.endings().stream().noneMatch(agency::endsWith));
        return isOfOther ? null : (isNone ? "" : agency) + "[" + year + "]" + number;
    }

    private String withoutPrefix(String agency) {
        for (String prefix : file.prefixes()) {
            if (agency.startsWith(prefix) && agency.length() > prefix.length() && !file.generic().contains(agency)) {
                return withoutPrefix(agency.substring(prefix.length()));
            }
        }
        return agency;
    }

    /** Whether a number names its agency and its year, so that no other letter has it. */
    public static boolean isWhole(String number) {
        return hasAgency(number) && hasYear(number);
    }

    /** Whether a number names its agency. */
    public static boolean hasAgency(String number) {
        return !number.startsWith("[");
    }

    private static boolean hasYear(String number) {
        return !number.contains("[]");
    }

    /** The same with the year that it leaves out. */
    public static String inYear(String number, String year) {
        return hasYear(number) ? number : year == null ? null : number.replace("[]", "[" + year + "]");
    }
}
