package reception.casefile.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import reception.vocabulary.Words;

/** How much of their wording two texts share. */
public final class SharedWords {

    private static final int SUBJECT = 2;
    private static final int PLACE = 3;
    private static final int SAME_SUBJECT = 4;
    private static final Pattern OF_NO_SUBJECT = Pattern.compile("[\\p{P}\\p{N}\\s年月日上下午与和及并的]+");

    private SharedWords() {
    }

    /** Whether both texts hold the same so many characters in a row, none of them a blank. */
    private static boolean share(String one, String other, int length) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= one.length(); i++) {
            runs.add(one.substring(i, i + length));
        }
        for (int i = 0; i + length <= other.length(); i++) {
            String run = other.substring(i, i + length);
            if (run.indexOf(' ') < 0 && runs.contains(run)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two names may be those of one place: 机关食堂 is that of the host. */
    public static boolean mayBeOnePlace(String one, String other) {
        return share(plain(one), plain(other), PLACE) || endAlike(one, other);
    }

    /** Whether two names end with the same word. */
    private static boolean endAlike(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return a.length() >= SUBJECT && b.length() >= SUBJECT && a.substring(a.length() - SUBJECT).equals(b.substring(b.length() - SUBJECT));
    }

    /** What a text tells of a subject: without the words that every piece of business has. */
    public static String subject(String text, List<String> business) {
        String left = plain(text);
        for (String word : business) {
            left = left.replace(word, " ");
        }
        return OF_NO_SUBJECT.matcher(left).replaceAll(" ").strip();
    }

    /** Whether two texts may be on one subject: they share a word, or one of them tells of none. */
    public static boolean mayBeOneSubject(String one, String other, List<String> business) {
        String a = subject(one, business);
        String b = subject(other, business);
        return a.length() < SUBJECT || b.length() < SUBJECT || share(a, b, SUBJECT);
    }

    /** Whether two texts are surely on one subject: they share a long word, or one is all of the other. */
    public static boolean isOneSubject(String one, String other, List<String> business) {
        String a = subject(one, business);
        String b = subject(other, business);
        boolean isAllOfOne = a.length() >= SUBJECT && b.contains(a) || b.length() >= SUBJECT && a.contains(b);
        return isAllOfOne || share(a, b, SAME_SUBJECT);
    }

    private static String plain(String text) {
        return text == null ? "" : Words.normal(Words.withoutBlanks(text));
    }
}
