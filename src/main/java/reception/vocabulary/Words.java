package reception.vocabulary;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Forms of words: the English name of a Java name, and the form in which two spellings are the same word. */
public final class Words {

    private static final int LONGEST_WORD = 100;
    /** In words of two signs every slip is another word. */
    private static final int LETTERS_OF_CHINESE_SLIP = 3;
    private static final Pattern DASHES = Pattern.compile("[_\\p{Zs}\\p{Pd}\u2212]");

    private static final Pattern BETWEEN_SIGNS = Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[)）]|(?:[一二三四五六七八九十]{1,3}|\\d{1,2})\\s*[、.．])\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[（(\\[【][^（）()万]{1,20}[)）\\]】]\\s*$");
    private static final Pattern QUESTION = Pattern.compile("^(?:是否(?:需要|安排|提供|使用|有|已)?|有无)(?=..)");

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
                String common = CommonSigns.foldedToSmall(word);
                if (common != null) {
                    return withDashes(common.strip());
                }
                String folded = Normalizer.normalize(Unseen.removedFrom(word), Normalizer.Form.NFKC);
                return DASHES.matcher(TraditionalCharacters.simplified(Unseen.removedFrom(folded)).strip().toLowerCase(Locale.ROOT)).replaceAll("-");
            }
        }
        return word;
    }

    private static String withDashes(String common) {
        for (int i = 0; i < common.length(); i++) {
            if (isDash(common.charAt(i))) {
                char[] dashed = common.toCharArray();
                for (int j = i; j < dashed.length; j++) {
                    dashed[j] = isDash(dashed[j]) ? '-' : dashed[j];
                }
                return new String(dashed);
            }
        }
        return common;
    }

    /** Of the common signs those that {@link #DASHES} holds. */
    private static boolean isDash(char common) {
        return common == ' ' || common == '_' || common == '\u2014';
    }

    /**
     * A word of a form without what forms put around it: a number before it (一、 and 1.), a unit in brackets behind it, a question (是否安排), blanks between its signs, a colon.
     * A unit that makes the figure another one (万元) stays.
     */
    public static String undressed(String word) {
        if (word.length() > LONGEST_WORD || word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-')) {
            return word;
        }
        String bare = BETWEEN_SIGNS.matcher(word).replaceAll("");
        bare = NUMBERING.matcher(bare).replaceFirst("");
        bare = BRACKETS.matcher(bare).replaceFirst("");
        bare = QUESTION.matcher(bare).replaceFirst("");
        bare = bare.strip();
        return bare.isEmpty() ? word : bare.endsWith("：") || bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** What stands in brackets behind a word of a form, which {@link #undressed} leaves out; null where nothing does. */
    public static String aside(String word) {
        Matcher brackets = word.length() > LONGEST_WORD ? null : BRACKETS.matcher(BETWEEN_SIGNS.matcher(word).replaceAll(""));
        if (brackets == null || !brackets.find()) {
            return null;
        }
        String within = brackets.group().strip();
        return within.substring(1, within.length() - 1).strip();
    }

    /** A name without the blanks that lists are set with, also those of full width, and without what is unseen; null for none. */
    public static String withoutBlanks(String name) {
        if (name == null || !holdsBlank(name)) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.length());
        name.codePoints().filter(c -> !Unseen.isBlank(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean holdsBlank(String name) {
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            if (Unseen.isBlank(name.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || CommonSigns.isPlainChinese(c);
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
        return nearest(wanted, known, candidate -> isNear(wanted, candidate, allowed(wanted)));
    }

    private static boolean isNear(String wanted, String candidate, int allowed) {
        if (candidate.isEmpty() || wanted.isEmpty()) {
            return false;
        }
        boolean containsOther = Math.min(wanted.length(), candidate.length()) >= 2
                && (candidate.contains(wanted) || wanted.contains(candidate));
        return containsOther || distance(wanted, candidate) <= Math.min(allowed, candidate.length() - 1);
    }

    /**
     * The known words of a format that a misspelt one may stand for, nearest first. In Chinese one sign for another makes another word (来访单位, 接待单位), and so does one
     * put before it: a slip is only what is left out or added later on, or swapped, or a sign that no word of the format has.
     *
     * @param letters all that the words of the format have
     */
    public static List<String> nearInFormat(String word, Collection<String> known, Set<Integer> letters) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        String wanted = normal(word);
        return nearest(wanted, known, candidate -> hasHan(wanted) || hasHan(candidate) ? isNearInChinese(wanted, candidate, letters) : isNearInEnglish(wanted, candidate));
    }

    /** Every letter of words. */
    public static Set<Integer> lettersOf(Collection<String> words) {
        return words.stream().flatMapToInt(String::codePoints).boxed().collect(Collectors.toSet());
    }

    private static List<String> nearest(String wanted, Collection<String> known, Predicate<String> isNear) {
        return known.stream()
                .filter(candidate -> isNear.test(normal(candidate)))
                .sorted(Comparator.<String>comparingInt(candidate -> distance(wanted, normal(candidate))).thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    private static int allowed(String wanted) {
        return wanted.length() <= 3 ? 1 : wanted.length() <= 8 ? 2 : 3;
    }

    private static boolean isNearInEnglish(String wanted, String candidate) {
        if (candidate.isEmpty() || wanted.isEmpty()) {
            return false;
        }
        boolean holdsOther = ("-" + candidate + "-").contains("-" + wanted + "-") || ("-" + wanted + "-").contains("-" + candidate + "-");
        return holdsOther || distance(wanted, candidate) <= Math.min(allowed(wanted), candidate.length() - 1);
    }

    private static boolean hasHan(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static boolean isNearInChinese(String wanted, String candidate, Set<Integer> letters) {
        String shorter = wanted.length() <= candidate.length() ? wanted : candidate;
        String longer = wanted.length() <= candidate.length() ? candidate : wanted;
        if (shorter.length() < LETTERS_OF_CHINESE_SLIP || 2 * shorter.length() < longer.length() || shorter.charAt(0) != longer.charAt(0)) {
            return false;
        }
        if (shorter.length() < longer.length()) {
            int at = 0;
            for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
                at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
            }
            return at == shorter.length();
        }
        if (distance(wanted, candidate) != 1) {
            return false;
        }
        int first = 0;
        while (wanted.charAt(first) == candidate.charAt(first)) {
            first++;
        }
        char written = wanted.charAt(first);
        boolean isSwapped = candidate.indexOf(written) >= 0 && wanted.indexOf(candidate.charAt(first)) >= 0;
        return isSwapped || wanted.length() > LETTERS_OF_CHINESE_SLIP && !letters.contains((int) written);
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
