package reception.vocabulary;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Forms of words: the English name of a Java name, and the form in which two spellings are the same word. */
public final class Words {

    private static final int LONGEST_WORD = 100;
    private static final Pattern DASHES = Pattern.compile("[_\\p{Zs}\\p{Pd}\u2212]");

    private Words() {
    }

    /** {@code costPerPerson} and {@code COST_PER_PERSON} become {@code cost-per-person}. */
    public static String kebab(String javaName) {
        StringBuilder kebab = new StringBuilder(javaName.length() + 4);
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            boolean startsWord = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(javaName.charAt(i - 1));
            if (startsWord) {
                kebab.append('-');
            }
            kebab.append(c == '_' ? '-' : Character.toLowerCase(c));
        }
        return kebab.toString();
    }

    /** The form for comparison: half width, lower case, no surrounding space, nothing unseen, hyphens for spaces, underscores and other dashes. */
    public static String normal(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isPlain(word.charAt(i))) {
                String folded = Normalizer.normalize(Unseen.removedFrom(word), Normalizer.Form.NFKC);
                return DASHES.matcher(Unseen.removedFrom(folded).strip().toLowerCase(Locale.ROOT)).replaceAll("-");
            }
        }
        return word;
    }

    /** A name without the blanks that lists are set with, also those of full width, and without what is unseen; null for none. */
    public static String withoutBlanks(String name) {
        if (name == null || name.codePoints().noneMatch(Unseen::isBlank)) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.length());
        name.codePoints().filter(c -> !Unseen.isBlank(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c >= '\u4e00' && c <= '\u9fff';
    }

    /** How many different letters and digits a text has; punctuation and what has no shape say nothing. */
    public static long letters(String text) {
        return text == null ? 0 : text.codePoints().filter(Character::isLetterOrDigit).filter(point -> !String.valueOf(Character.getName(point)).contains("FILLER")).distinct().count();
    }

    /** Whether a text has a letter by which it is surely no word of these letters, in whatever spelling; much quicker than its normal form. */
    public static boolean hasLetterBeside(String letters, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c) && letters.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    /** The known words that a misspelt one may stand for, nearest first; empty when none is near, or it is too long to be a word. */
    public static List<String> near(String word, Collection<String> known) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        String wanted = normal(word);
        int allowed = wanted.length() <= 3 ? 1 : wanted.length() <= 8 ? 2 : 3;
        return known.stream()
                .filter(candidate -> isNear(wanted, normal(candidate), allowed))
                .sorted(Comparator.<String>comparingInt(candidate -> distance(wanted, normal(candidate))).thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    private static boolean isNear(String wanted, String candidate, int allowed) {
        if (candidate.isEmpty() || wanted.isEmpty()) {
            return false;
        }
        boolean containsOther = Math.min(wanted.length(), candidate.length()) >= 2
                && (candidate.contains(wanted) || wanted.contains(candidate));
        return containsOther || distance(wanted, candidate) <= Math.min(allowed, candidate.length() - 1);
    }

    /** Damerau's distance: insertions, deletions, substitutions and swaps of neighbours. */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
