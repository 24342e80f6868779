package reception.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What numbers of identity cards and of phones look like. Texts are expected in half width. */
public final class PersonalNumberForms {

    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9A-Za-z.-])(?:\\+?86[ -]?)?1[3-9]\\d([ -]?)\\d{4}\\1\\d{4}(?![0-9A-Za-z]|[.-]\\d)");
    private static final Pattern LAND_LINE = Pattern.compile("(?<![0-9A-Za-z.-])(?:\\+86[ -]?\\d{2,3}|\\(?0\\d{2,3}\\)?)[ -]?\\d{7,8}(?!\\d)");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /** All forms have at least so many digits. */
    private static final int FEWEST_DIGITS = 10;

    private PersonalNumberForms() {
    }

    /** Whether a text, in whatever width, has so many digits that it may hold a number; most have not, and need no closer look. */
    public static boolean mayBeIn(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : isNoDigit(c) ? 0 : FEWEST_DIGITS;
        }
        return digits >= FEWEST_DIGITS;
    }

    /** Of characters beyond these it is not known whether one stands for several digits, as ⑩ does. */
    private static boolean isNoDigit(char c) {
        return c < '\u0080' || c >= '\u4e00' && c <= '\u9fff' || c >= '\u3000' && c <= '\u301f' || c >= '\u2010' && c <= '\u201f' || c == '·'
                || c >= '\uff01' && c <= '\uff5e' && (c < '\uff10' || c > '\uff19');
    }

    /** The valid numbers of identity cards in a text. */
    public static List<String> identityCards(String text) {
        return IDENTITY.matcher(text).results().map(MatchResult::group).filter(PersonalNumberForms::isIdentity).toList();
    }

    /** The numbers of mobile phones in a text. */
    public static List<String> mobilePhones(String text) {
        return MOBILE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Where anything stands in a text that may be the number of an identity card or of a phone, mistyped ones included. */
    static List<MatchResult> suspects(String text) {
        return List.of(IDENTITY, MOBILE, LAND_LINE).stream().flatMap(form -> form.matcher(text).results()).toList();
    }

    /** Whether 18 characters hold a day of birth and the right check digit, as GB 11643 asks. */
    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        try {
            LocalDate.of(Integer.parseInt(number.substring(6, 10)), Integer.parseInt(number.substring(10, 12)), Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException e) {
            return false;
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length()) == Character.toUpperCase(number.charAt(WEIGHTS.length));
    }
}
