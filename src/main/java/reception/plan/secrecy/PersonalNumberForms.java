package reception.plan.secrecy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.Place;
import reception.vocabulary.ChineseNumerals;
import reception.vocabulary.Text;

/** What numbers and accounts of persons look like, by {@code standards/personal-numbers.yaml}. Texts are expected in half width. */
public final class PersonalNumberForms {

    private static final String FILE = "standards/personal-numbers.yaml";
    private static final Pattern LAND_LINE = Pattern.compile("(?<![0-9A-Za-z.-])(?:\\+86[ -]?\\d{2,3}|\\(?0\\d{2,3}\\)?)[ -]?\\d{7,8}(?!\\d)");
    private static final String PART = "number";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int LUHN = 10;

    /** All forms but those of addresses and accounts have at least so many digits. */
    private static final int FEWEST_DIGITS = 6;

    /** What of a number can be checked. */
    enum Check { IDENTITY, IDENTITY_15, LUHN }

    record FormsFile(Place at, String standard, Text title, LocalDate lastConfirmed, List<Kind> kinds) {
    }

    /**
     * A kind of number.
     *
     * @param check      what of it can be checked; null if nothing
     * @param everywhere whether it has no place even among personal data
     */
    record Kind(Place at, String kind, Text title, String pattern, Check check, Boolean everywhere) {
    }

    /**
     * A number in a text.
     *
     * @param title      what it is
     * @param start      where it begins
     * @param end        where it ends
     * @param everywhere whether it has no place even among personal data
     */
    public record Found(Text title, int start, int end, boolean everywhere) {
    }

    private record Form(Kind kind, Pattern pattern, boolean isPart) {
    }

    /** Read when a text first looks as if it held a number. */
    private static final class Known {

        private static final List<Form> FORMS = SecrecyWords.read(FormsFile.class, FILE).kinds().stream()
                .map(kind -> new Form(kind, Pattern.compile(kind.pattern()), kind.pattern().contains("(?<" + PART + ">"))).toList();
    }

    private PersonalNumberForms() {
    }

    /** Whether a text, in whatever width, has so many digits, or such signs, that it may hold a number or an account; most have not, and need no closer look. */
    public static boolean mayBeIn(String text) {
        if (!ChineseNumerals.readOutInFigures(text).equals(text)) {
            return true;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '\uff20' || c == '\u5740' || c == '\u4f4f' || c == '\u4fe1' || c == 'W' || c == 'H' || c == 'h') {
                return true;
            }
            digits += c >= '0' && c <= '9' ? 1 : isNoDigit(c) ? 0 : FEWEST_DIGITS;
        }
        return digits >= FEWEST_DIGITS;
    }

    /** Of characters beyond these it is not known whether one stands for several digits, as ⑩ does. */
    private static boolean isNoDigit(char c) {
        return c < '\u0080' || c >= '\u4e00' && c <= '\u9fff' || c >= '\u3000' && c <= '\u301f' || c >= '\u2010' && c <= '\u201f' || c == '·'
                || c >= '\uff01' && c <= '\uff5e' && (c < '\uff10' || c > '\uff19');
    }

    /** The numbers in a text that are what they look like, from left to right, no two of them in one place. */
    public static List<Found> in(String written) {
        String text = ChineseNumerals.readOutInFigures(written);
        List<Found> found = new ArrayList<>();
        BitSet taken = new BitSet(text.length());
        for (Form form : Known.FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                int start = form.isPart() ? matcher.start(PART) : matcher.start();
                int end = form.isPart() ? matcher.end(PART) : matcher.end();
                int next = taken.nextSetBit(start);
                boolean isFree = next < 0 || next >= end;
                if (isFree && isValid(form.kind().check(), text.substring(start, end))) {
                    taken.set(start, end);
                    found.add(new Found(form.kind().title(), start, end, Boolean.TRUE.equals(form.kind().everywhere())));
                }
            }
        }
        found.sort(java.util.Comparator.comparingInt(Found::start));
        return found;
    }

    /** Where anything stands in a text that may be a number of a person, mistyped ones and lines of offices included. */
    static List<MatchResult> suspects(String text) {
        List<MatchResult> suspects = new ArrayList<>(LAND_LINE.matcher(text).results().toList());
        Known.FORMS.forEach(form -> suspects.addAll(form.pattern().matcher(text).results().toList()));
        return suspects;
    }

    private static boolean isValid(Check check, String written) {
        String number = written.replaceAll("[ -]", "");
        return check == null || switch (check) {
            case IDENTITY -> isIdentity(number);
            case IDENTITY_15 -> isDay("19" + number.substring(6, 12));
            case LUHN -> isLuhn(number);
        };
    }

    private static boolean isDay(String day) {
        try {
            LocalDate.of(Integer.parseInt(day.substring(0, 4)), Integer.parseInt(day.substring(4, 6)), Integer.parseInt(day.substring(6, 8)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether 18 characters hold a day of birth and the right check digit, as GB 11643 asks. */
    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return isDay(number.substring(6, 14)) && CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length()) == Character.toUpperCase(number.charAt(WEIGHTS.length));
    }

    private static boolean isLuhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted / LUHN + counted % LUHN;
        }
        return sum % LUHN == 0;
    }

    /** A text of the same length in which whatever may be the number of a person is starred out but for its first character. */
    public static String starred(String text) {
        if (!mayBeIn(text)) {
            return text;
        }
        StringBuilder starred = new StringBuilder(text);
        String half = ChineseNumerals.readOutInFigures(PersonalData.halfWidth(text));
        Known.FORMS.forEach(form -> {
            Matcher matcher = form.pattern().matcher(half);
            while (matcher.find()) {
                for (int i = (form.isPart() ? matcher.start(PART) : matcher.start()) + 1; i < matcher.end(); i++) {
                    starred.setCharAt(i, '*');
                }
            }
        });
        return starred.toString();
    }
}
