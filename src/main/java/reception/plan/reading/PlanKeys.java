package reception.plan.reading;

import java.util.List;
import java.util.regex.Pattern;
import reception.plan.Plan;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** The keys at the top of a plan: which a word names, and whether a word is meant as the key of the format's version although it is none. */
final class PlanKeys {

    static final Vocabulary.Section SECTION = Vocabulary.section(Plan.class);
    static final Vocabulary.Field VERSION = SECTION.byName("receptionPlan");

    /** How a word stands to the key of the format's version. */
    enum Likeness {
        /** It is the key. */
        SAME,
        /** It is the key but for dashes, blanks, a number behind it or letters of another script that look alike. */
        ALIKE,
        /** It is a slip or two away from the key. */
        NEAR,
        /** It is another word. */
        OTHER
    }

    private static final List<String> BARE_VERSION_WORDS = VERSION.word().all().stream().map(PlanKeys::bare).toList();
    private static final int LONGEST = BARE_VERSION_WORDS.stream().mapToInt(String::length).max().orElseThrow();
    private static final Pattern VERSION_BEHIND = Pattern.compile("(?<=\\D)\\d{1,3}$");
    private static final int SLIPS = 2;
    private static final int FIRST_OTHER_SCRIPT = 0x80;

    private PlanKeys() {
    }

    private static String bare(String word) {
        return Words.normal(word).replace("-", "");
    }

    /** How a word stands to the key of the format's version. */
    static Likeness likeness(String key) {
        if (SECTION.byWord(key) == VERSION) {
            return Likeness.SAME;
        }
        String bare = VERSION_BEHIND.matcher(bare(key)).replaceFirst("");
        if (bare.length() > 2 * LONGEST || SECTION.byWord(key) != null) {
            return Likeness.OTHER;
        }
        Likeness likeness = Likeness.OTHER;
        for (String word : BARE_VERSION_WORDS) {
            if (bare.equals(word) || looksLike(bare, word)) {
                return Likeness.ALIKE;
            }
            likeness = isNear(bare, word) ? Likeness.NEAR : likeness;
        }
        return likeness;
    }

    /** Whether two words of Latin letters differ in letters of another script alone. */
    private static boolean looksLike(String bare, String word) {
        if (bare.length() != word.length() || word.charAt(0) >= FIRST_OTHER_SCRIPT) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < word.length(); i++) {
            if (bare.charAt(i) == word.charAt(i)) {
                same++;
            } else if (bare.charAt(i) < FIRST_OTHER_SCRIPT) {
                return false;
            }
        }
        return same * 3 >= word.length();
    }

    private static boolean isNear(String bare, String word) {
        boolean isLatin = word.charAt(0) < FIRST_OTHER_SCRIPT;
        if (!isLatin && bare.length() <= 2 * word.length() && bare.contains(word)) {
            return true;
        }
        if (Math.abs(bare.length() - word.length()) > SLIPS) {
            return false;
        }
        return Words.distance(bare, word) <= (isLatin ? SLIPS : 1);
    }
}
