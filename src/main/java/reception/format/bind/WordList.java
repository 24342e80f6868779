package reception.format.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.vocabulary.ChineseNumerals;

/**
 * Several words in one text, parted as Chinese is: 康明、乔亮和张三等5人. A sign parts words only outside brackets, and what may belong to a word only where both sides of it are words.
 */
final class WordList {

    private static final String SIGNS = "、，；;\n,|｜";
    private static final String OPENING = "（(《“「『【[〔<";
    private static final String CLOSING = "）)》”」』】]〕>";
    private static final Pattern ET_CETERA = Pattern.compile("\\s*(?:等|一行)(?:同志|领导|一行|共|\\s)*(?:([0-9]{1,4}|[一二三四五六七八九十]{1,3})\\s*(\\p{IsHan}{1,2}))?\\s*$");
    private static final Pattern FILE_OR_ADDRESS = Pattern.compile("\\.[A-Za-z]{2,4}(?![A-Za-z])|//|\\\\");
    private static final String AND = " and ";
    private static final List<String> CONJUNCTIONS = List.of("以及", "和", "及", "与", AND);
    /** Nobody writes longer words, and each is looked through once for every conjunction in it. */
    private static final int LONGEST_STRETCH = 200;

    /** A stretch of the text. */
    record Part(int start, int end) {
    }

    private final String text;
    private final boolean isOfNames;
    private final Collection<String> whole;
    private final List<Part> parts = new ArrayList<>();
    private boolean leavesOut;
    private Integer total;

    private WordList(String text, boolean isOfNames, Collection<String> whole) {
        this.text = text;
        this.isOfNames = isOfNames;
        this.whole = whole;
    }

    /**
     * The words of a text.
     *
     * @param isOfNames whether they are names of people
     * @param whole     words that hold a conjunction as a part of theirs
     * @return null if it is one word
     */
    static WordList of(String text, boolean isOfNames, Collection<String> whole) {
        if (!mayHoldSeveral(text)) {
            return null;
        }
        WordList list = new WordList(text, isOfNames, whole);
        list.part();
        return list.parts.size() > 1 || list.leavesOut ? list : null;
    }

    private static boolean mayHoldSeveral(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '等', '行', '、', '，', '；', ';', '\n', ',', '|', '｜', '/', '／', '和', '与', '及':
                    return true;
                case ' ':
                    if (text.startsWith(AND, i)) {
                        return true;
                    }
                    break;
                default:
            }
        }
        return false;
    }

    List<Part> parts() {
        return parts;
    }

    /** Whether it says that there are more than it names. */
    boolean leavesOut() {
        return leavesOut;
    }

    /** How many people there are in all, where it says so; null otherwise. */
    Integer total() {
        return total;
    }

    private void part() {
        int end = text.length();
        Matcher etCetera = ET_CETERA.matcher(text);
        if ((text.indexOf('等') > 0 || text.indexOf("一行") > 0) && etCetera.find() && etCetera.start() > 0) {
            String measure = etCetera.group(2);
            boolean isOfPeople = measure != null && "人名位".contains(measure);
            boolean holdsASign = text.chars().limit(etCetera.start()).anyMatch(c -> SIGNS.indexOf(c) >= 0);
            if (isOfPeople || measure != null && holdsASign || measure == null && etCetera.group(1) == null && holdsASign) {
                end = etCetera.start();
                leavesOut = true;
                total = isOfPeople && isOfNames ? number(etCetera.group(1)) : null;
            }
        }
        boolean hasBrackets = areBracketsClosed(end);
        boolean isPath = FILE_OR_ADDRESS.matcher(text).find();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            depth += hasBrackets && OPENING.indexOf(c) >= 0 ? 1 : hasBrackets && CLOSING.indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && (SIGNS.indexOf(c) >= 0 && !isThousands(i) || (c == '/' || c == '／') && !isPath && partsAtSlash(i, end))) {
                add(start, i);
                start = i + 1;
            }
        }
        if (parts.size() == 1 && isInvertedName(start, end)) {
            parts.clear();
            start = 0;
        }
        last(start, end);
    }

    /** "Smith, John" is one name; two names of one word each are not written so. */
    private boolean isInvertedName(int start, int end) {
        Part first = parts.get(0);
        String family = text.substring(first.start(), first.end());
        String given = text.substring(start, end).strip();
        return isOfNames && text.indexOf(',') >= 0 && isLatin(family) && isLatin(given) && (!family.contains(" ") || !given.contains(" "));
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c < 0x250);
    }

    private boolean isThousands(int comma) {
        return text.charAt(comma) == ',' && comma > 0 && Character.isDigit(text.charAt(comma - 1)) && comma + 1 < text.length() && Character.isDigit(text.charAt(comma + 1));
    }

    /** What follows a slash is a measure if it is a single sign, a number or "each"; else it is another word. */
    private boolean partsAtSlash(int slash, int end) {
        int next = slash + 1;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean isMeasure = next >= end || Character.isDigit(text.charAt(next)) || text.charAt(next) == '每';
        boolean isLong = next + 1 < end && Character.isLetterOrDigit(text.charAt(next + 1));
        return slash > 0 && !isMeasure && isLong;
    }

    private boolean areBracketsClosed(int end) {
        int depth = 0;
        for (int i = 0; i < end && depth >= 0; i++) {
            depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(text.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth == 0;
    }

    /** The last words of a list are joined by a conjunction; of names every two may be. */
    private void last(int start, int end) {
        if (isOfNames) {
            List<Part> before = List.copyOf(parts);
            parts.clear();
            before.forEach(part -> conjoined(part.start(), part.end()));
        }
        if (isOfNames || !parts.isEmpty()) {
            conjoined(start, end);
        } else {
            add(start, end);
        }
    }

    private void conjoined(int start, int end) {
        int from = start;
        for (int at = from + 1; at < end - 1 && end - start <= LONGEST_STRETCH; at++) {
            int length = conjunctionAt(at, end);
            if (length > 0 && isConjunction(from, at, at + length, end)) {
                add(from, at);
                from = at + length;
                at = from;
            }
        }
        add(from + leadingConjunction(from, end), end);
    }

    private int conjunctionAt(int at, int end) {
        for (String conjunction : CONJUNCTIONS) {
            if (text.startsWith(conjunction, at) && at + conjunction.length() < end && (isOfNames || !conjunction.equals(AND))) {
                return conjunction.length();
            }
        }
        return 0;
    }

    /** Names and words have two letters or more, so that the sign in 陈和平 or 和牛 joins nothing. */
    private boolean isConjunction(int from, int at, int next, int end) {
        return text.substring(from, at).strip().length() > 1 && text.substring(next, end).strip().length() > 1 && !isWhole(from, at, end);
    }

    /** As in "a, b, and c" and 甲、乙，以及丙. */
    private int leadingConjunction(int from, int end) {
        String stretch = text.substring(from, Math.min(end, from + LONGEST_STRETCH));
        String word = stretch.stripLeading();
        int conjunction = parts.isEmpty() ? 0 : word.startsWith("and ") ? "and ".length() : word.startsWith("以及") ? "以及".length() : 0;
        return stretch.length() - word.length() + conjunction;
    }

    private boolean isWhole(int from, int at, int end) {
        String stretch = text.substring(from, end);
        return whole.stream().anyMatch(word -> {
            int found = stretch.indexOf(word);
            return found >= 0 && found <= at - from && at - from < found + word.length();
        });
    }

    private void add(int start, int end) {
        int from = start;
        int until = end;
        while (from < until && isBlank(text.charAt(from))) {
            from++;
        }
        while (until > from && isBlank(text.charAt(until - 1))) {
            until--;
        }
        if (from < until) {
            parts.add(new Part(from, until));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '。';
    }

    /** A number in digits or Chinese numerals. */
    static Integer number(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.valueOf(written) : ChineseNumerals.value(written);
    }
}
