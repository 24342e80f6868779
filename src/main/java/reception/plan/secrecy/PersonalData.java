package reception.plan.secrecy;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.vocabulary.Vocabulary;

/**
 * The names, numbers and notes that stand in the personal components of a plan, for taking them out of other texts, where a title or a reason may repeat them.
 * Blanks, width and case do not matter: 王 强 is 王强, and Zhang WEI is Zhang Wei. Immutable, safe for use by several threads.
 */
public final class PersonalData {

    /** Stands for what was taken out. */
    public static final String MARK = "***";

    private static final Pattern PART = Pattern.compile("\\p{IsHan}+|\\d+|[\\p{L}&&\\P{IsHan}]+");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final int SHORTEST_NUMBER = 5;
    private static final int SHORTEST_PART_OF_NUMBER = 7;
    private static final int SHORTEST_PART_OF_NAME = 3;
    private static final int PARTS_OF_NAME = 4;

    /** In the order of their letters, so that all are looked for at once, however many there are. */
    private final String[] values;

    private PersonalData(Set<String> values) {
        this.values = values.stream().sorted().toArray(String[]::new);
    }

    /** What is personal in a plan. */
    public static PersonalData of(Plan plan) {
        Set<String> values = new LinkedHashSet<>();
        PlanTree.visit(plan, fact -> {
            for (Vocabulary.Field field : Vocabulary.section(fact.getClass()).fields()) {
                if (field.personalEverywhere() && field.type() == String.class) {
                    Object value = field.get(fact);
                    for (Object text : value instanceof List<?> texts ? texts : value == null ? List.of() : List.of(value)) {
                        gather((String) text, values);
                    }
                }
            }
        });
        return new PersonalData(values);
    }

    /** Where no plan is known: only what looks like a personal number. */
    public static PersonalData unknown() {
        return new PersonalData(Set.of());
    }

    private static void gather(String text, Set<String> values) {
        Folded whole = new Folded(text);
        boolean isNumber = whole.text.chars().allMatch(Character::isDigit);
        if (whole.text.length() >= (isNumber ? SHORTEST_NUMBER : SHORTEST)) {
            add(whole.text, values);
        }
        List<String> parts = PART.matcher(halfWidth(text)).results().map(part -> part.group()).toList();
        boolean mayBeName = parts.size() <= PARTS_OF_NAME;
        for (String part : parts) {
            boolean isLong = isHan(part.codePointAt(0)) ? part.length() >= SHORTEST : Character.isDigit(part.charAt(0)) ? part.length() >= SHORTEST_PART_OF_NUMBER
                    : mayBeName && part.length() >= SHORTEST_PART_OF_NAME && !Character.isLowerCase(part.codePointAt(0));
            if (isLong) {
                add(new Folded(part).text, values);
            }
        }
    }

    /** A long note is looked for piece by piece. */
    private static void add(String value, Set<String> values) {
        for (int start = 0; start < value.length(); start += LONGEST) {
            String piece = value.substring(start, Math.min(value.length(), start + LONGEST));
            if (piece.length() >= SHORTEST) {
                values.add(piece);
            }
        }
    }

    /** A text with {@link #MARK} for each personal value and for whatever looks like the number of an identity card or of a phone; null for null. */
    public String masked(String text) {
        if (text == null) {
            return null;
        }
        BitSet personal = new BitSet(text.length());
        Folded folded = new Folded(text);
        int i = 0;
        while (i + SHORTEST <= folded.text.length()) {
            int length = valueAt(folded, i);
            if (length > 0) {
                personal.set(folded.origin[i], folded.origin[i + length - 1] + 1);
            }
            i += Math.max(1, length);
        }
        if (PersonalNumberForms.mayBeIn(text)) {
            PersonalNumberForms.suspects(halfWidth(text)).forEach(number -> personal.set(number.start(), number.end()));
        }
        if (personal.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (!personal.get(at)) {
                masked.append(text.charAt(at));
            } else if (at == 0 || !personal.get(at - 1)) {
                masked.append(MARK);
            }
        }
        return masked.toString();
    }

    /** The length of the longest value that begins there; 0 if none does. */
    private int valueAt(Folded folded, int start) {
        int longest = 0;
        int first = 0;
        int end = values.length;
        for (int length = 1; first < end && start + length <= folded.text.length(); length++) {
            char letter = folded.text.charAt(start + length - 1);
            first = firstNotBelow(letter, length, first, end);
            end = firstNotBelow(letter + 1, length, first, end);
            if (first < end && values[first].length() == length && folded.isWord(start, length)) {
                longest = length;
            }
        }
        return longest;
    }

    /** The first of the values, of a range that begin alike, whose letter at the end of a length is none before that one. */
    private int firstNotBelow(int letter, int length, int first, int end) {
        int low = first;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isBelow = values[middle].length() < length || values[middle].charAt(length - 1) < letter;
            low = isBelow ? middle + 1 : low;
            high = isBelow ? high : middle;
        }
        return low;
    }

    private static boolean isHan(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.HAN;
    }

    /** The same number of characters, those of full width in half width. */
    static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text);
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            half.setCharAt(i, c == '\u3000' ? ' ' : c >= '\uff01' && c <= '\uff5e' ? (char) (c - '\uff01' + '!') : c);
        }
        return half.toString();
    }

    /** A text as it is compared, and where each of its characters comes from. */
    private static final class Folded {

        private final String text;
        private final int[] origin;
        private final String original;

        Folded(String original) {
            this.original = original;
            this.origin = new int[original.length()];
            StringBuilder kept = new StringBuilder();
            String half = halfWidth(original);
            for (int i = 0; i < half.length(); i++) {
                char c = half.charAt(i);
                boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
                if (!isBlank) {
                    origin[kept.length()] = i;
                    kept.append(Character.toLowerCase(c));
                }
            }
            this.text = kept.toString();
        }

        /** Whether a stretch is no mere part of a longer word or number; Chinese writes words without a gap. */
        boolean isWord(int start, int length) {
            int from = origin[start];
            int until = origin[start + length - 1] + 1;
            return !(from > 0 && areOneWord(original.charAt(from - 1), original.charAt(from)))
                    && !(until < original.length() && areOneWord(original.charAt(until - 1), original.charAt(until)));
        }

        private static boolean areOneWord(char a, char b) {
            boolean letters = Character.isLetter(a) && Character.isLetter(b) && !isHan(a) && !isHan(b);
            return letters || Character.isDigit(a) && Character.isDigit(b);
        }
    }
}
