package reception.plan.secrecy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one form in which texts are compared with marks of secrecy. Immutable, safe for use by several threads. */
final class MarkText {

    /** Stands for every star that is no sign of emphasis. */
    static final char STAR = '★';
    /** Stands for every other star. */
    static final char WEAK_STAR = '*';
    /** Stand for every bracket. */
    static final char OPENING = '[';
    static final char CLOSING = ']';

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2}))");
    /** A line that goes on behind its end, and what stands for a line end or a blank. */
    private static final Pattern CONTINUATION = Pattern.compile("\\\\[ \\t]*(?:\\r\\n|\\r|\\n)[ \\t]*(?:\\\\(?=[ \\t]))?");
    private static final Pattern ESCAPED_BLANK = Pattern.compile("\\\\[nrtvfbae0NLP_ ]");
    /** What sets the letters of an English word apart, as a blank does. */
    private static final String LETTER_GAPS = "._-";
    private static final int HEXADECIMAL = 16;
    private static final char FULL_WIDTH = '\uff01';
    private static final char FULL_WIDTH_END = '\uff5f';
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final Map<Integer, Character> sameAs = new HashMap<>();
    private final Map<String, String> signsOfWords = new HashMap<>();
    private final Pattern setApart;
    private final Pattern setWide;
    private final String telling;
    private final List<String> englishCores;
    private final String englishFirsts;

    MarkText(SecrecyWords words) {
        words.variants().forEach(pair -> sameAs.put((int) pair.charAt(0), pair.charAt(1)));
        words.signsOfWords().forEach(sign -> signsOfWords.put(sign.substring(0, 1), sign.substring(1)));
        add(words.stars(), STAR);
        add(words.starsThatAlsoEmphasise(), WEAK_STAR);
        add(words.opening(), OPENING);
        add(words.closing(), CLOSING);
        StringBuilder first = new StringBuilder();
        StringBuilder last = new StringBuilder();
        words.levels().stream().flatMap(level -> level.words().stream()).filter(MarkText::isChinese).forEach(word -> {
            first.append(word.charAt(0));
            last.append(word.charAt(1));
        });
        String chinese = "[\u3400-\u9fff]";
        setApart = Pattern.compile("(?<!" + chinese + ")([" + first + "])(?:[ \n]{1,400}|[ \n]?[" + Pattern.quote(words.betweenCharacters()) + "]{1,3}[ \n]?(?=[" + last + "]级?(?!" + chinese + ")))([" + last + "])");
        setWide = Pattern.compile("(?<![A-Za-z0-9])" + words.englishCores().stream().filter(word -> word.indexOf(' ') < 0)
                .map(word -> word.chars().mapToObj(Character::toString).collect(Collectors.joining("[ " + LETTER_GAPS + "]"))).collect(Collectors.joining("|", "(?:", ")")) + "(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);
        StringBuilder all = new StringBuilder(last);
        sameAs.forEach((from, to) -> {
            if (last.indexOf(String.valueOf(to)) >= 0) {
                all.appendCodePoint(from);
            }
        });
        signsOfWords.keySet().forEach(all::append);
        telling = all.toString();
        englishCores = words.englishCores();
        englishFirsts = englishCores.stream().map(word -> word.substring(0, 1)).map(letter -> letter + letter.toUpperCase(Locale.ROOT)).collect(Collectors.joining());
    }

    private void add(String signs, char same) {
        signs.codePoints().forEach(sign -> sameAs.put(sign, same));
    }

    /** Whether a word is written in Chinese. */
    static boolean isChinese(String word) {
        return Character.isIdeographic(word.codePointAt(0));
    }

    /** Whether a text may hold a mark at all; most do not, and this is quick. */
    boolean mayHoldMark(String text) {
        return nextTelling(text, 0) >= 0;
    }

    /** The next index from which on a text may hold the core of a mark, or a character that stands for others; negative if there is none. */
    int nextTelling(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isTelling = c < FIRST_BEYOND_ASCII ? englishFirsts.indexOf(c) >= 0 && isEnglishCoreAt(text, i) : telling.indexOf(c) >= 0 || isUnusual(c);
            if (isTelling) {
                return i;
            }
        }
        return -1;
    }

    private boolean isEnglishCoreAt(String text, int index) {
        for (String word : englishCores) {
            if (text.regionMatches(true, index, word, 0, word.length()) || isSetWideAt(text, index, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSetWideAt(String text, int index, String word) {
        int at = index;
        for (int i = 0; i < word.length(); i++) {
            while (i > 0 && at < text.length() && (isBlank(text.charAt(at)) || LETTER_GAPS.indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            if (at >= text.length() || Character.toLowerCase(text.charAt(at)) != word.charAt(i)) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** Whether a character may stand for a Latin letter or for nothing at all. */
    private static boolean isUnusual(char c) {
        return c >= '\uff21' && c <= '\uff5a' || c == '\ud835' || c >= '\u2460' && c <= '\u24ff' || c >= '\u1d00' && c <= '\u1dbf' || c >= '\u2070' && c <= '\u218f'
                || c >= '\u200b' && c <= '\u200f' || c >= '\u2060' && c <= '\u2064' || c >= '\u0391' && c <= '\u052f' || c == '\ufeff' || c == '\u00ad' || c == '\u017f';
    }

    /** A text as it would stand after the escapes of YAML and JSON were read; what stands for a blank of any kind is one. */
    static String withoutEscapes(String text) {
        return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(ESCAPED_BLANK.matcher(CONTINUATION.matcher(text).replaceAll("")).replaceAll(" ").replace("\\/", "/")).replaceAll(escape -> {
            String digits = escape.group(1) != null ? escape.group(1) : escape.group(2) != null ? escape.group(2) : escape.group(3);
            long code = Long.parseLong(digits, HEXADECIMAL);
            return Character.isValidCodePoint((int) code) && code <= Character.MAX_CODE_POINT ? Matcher.quoteReplacement(Character.toString((int) code)) : "";
        });
    }

    /** A text in which one blank stands for any run of blanks, line ends and characters that are not seen, however long. */
    static String withoutGaps(String text) {
        StringBuilder closed = new StringBuilder(text.length());
        boolean isGap = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isBlank(c)) {
                isGap = true;
            } else if (c < FIRST_BEYOND_ASCII || !isUnseen(c)) {
                if (isGap) {
                    closed.append(' ');
                    isGap = false;
                }
                closed.appendCodePoint(c);
            }
        }
        return closed.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Half width, simplified, one kind of bracket and star, one blank for a run of blanks and none between characters set apart; case and lines stay. */
    String folded(String text) {
        String half = halfWidth(withWordsForSigns(text));
        StringBuilder folded = new StringBuilder(half.length());
        boolean isBlank = false;
        int c;
        for (int i = 0; i < half.length(); i += Character.charCount(c)) {
            c = half.codePointAt(i);
            if (isLineEnd(c)) {
                folded.append('\n');
                isBlank = false;
            } else if (isBlank(c)) {
                isBlank = true;
            } else if (!isUnseen(c)) {
                if (isBlank) {
                    folded.append(' ');
                    isBlank = false;
                }
                Character same = sameAs.get(c);
                folded.appendCodePoint(same == null ? c : same);
            }
        }
        String closed = setApart.matcher(withoutPadding(folded)).replaceAll("$1$2");
        return setWide.matcher(closed).replaceAll(wide -> wide.group().replaceAll("[ " + LETTER_GAPS + "]", ""));
    }

    private String withWordsForSigns(String text) {
        String words = text;
        for (Map.Entry<String, String> sign : signsOfWords.entrySet()) {
            words = words.replace(sign.getKey(), sign.getValue());
        }
        return words;
    }

    private static String halfWidth(String text) {
        char[] half = text.toCharArray();
        for (int i = 0; i < half.length; i++) {
            char c = half[i];
            if (c >= FULL_WIDTH && c < FULL_WIDTH_END) {
                half[i] = (char) (c - FULL_WIDTH + '!');
            } else if (!isInNormalForm(c)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return new String(half);
    }

    /** Whether a character surely needs no normalizing; loading what normalizes others takes longer than looking at a plan. */
    private static boolean isInNormalForm(char c) {
        return c < FIRST_BEYOND_ASCII || c >= '\u4e00' && c <= '\u9fff' || c >= '\u3000' && c <= '\u3020' || c >= '\u2013' && c <= '\u2022' && c != '\u2017' || c == STAR;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** A word in a form or a heading is often set wide, with a blank between any two characters. */
    private static String withoutPadding(StringBuilder text) {
        StringBuilder closed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean isPadding = text.charAt(i) == ' ' && isAlone(text, i - 1) && isAlone(text, i + 1);
            if (!isPadding) {
                closed.append(text.charAt(i));
            }
        }
        return closed.toString();
    }

    private static boolean isAlone(StringBuilder text, int i) {
        return i >= 0 && i < text.length() && Character.isIdeographic(text.charAt(i)) && (i == 0 || !Character.isIdeographic(text.charAt(i - 1)))
                && (i + 1 == text.length() || !Character.isIdeographic(text.charAt(i + 1)));
    }
}
