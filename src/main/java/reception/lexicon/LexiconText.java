package reception.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import reception.vocabulary.CommonSigns;
import reception.vocabulary.TraditionalCharacters;

/** The form in which names and the lexicon's words are compared. */
final class LexiconText {

    /** Menus write crème and creme, jalapeño and jalapeno. */
    private static final Pattern LATIN_ACCENT = Pattern.compile("(\\p{IsLatin})\\p{Mn}+");

    private LexiconText() {
    }

    /** Half width, lower case, Latin letters without accents, straight apostrophes, one blank for any run of blanks, hyphens and underscores. */
    static String normal(String text) {
        if (isNormal(text)) {
            return text;
        }
        String common = CommonSigns.foldedToSmall(text);
        String half = common == null ? folded(text) : common;
        StringBuilder normal = new StringBuilder(half.length());
        boolean blank = false;
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (isBlank(c)) {
                blank = normal.length() > 0;
                continue;
            }
            if (isInvisible(c)) {
                continue;
            }
            if (blank) {
                normal.append(' ');
                blank = false;
            }
            normal.append(c == '\u2018' || c == '\u2019' || c == '`' || c == '\u00b4' ? '\'' : c);
        }
        return withoutPadding(normal);
    }

    private static String folded(String text) {
        String plain = LATIN_ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("$1");
        return TraditionalCharacters.simplified(Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    /** Whether a text holds nothing but common Chinese characters, small letters and digits, as most words do. */
    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(CommonSigns.isPlainChinese(c) || c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** Forms pad short names to a common width (茅 台 酒): a blank between single Chinese characters is no boundary. */
    private static String withoutPadding(StringBuilder text) {
        if (text.indexOf(" ") < 0) {
            return text.toString();
        }
        StringBuilder closed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean padding = text.charAt(i) == ' ' && isAlone(text, i - 1) && isAlone(text, i + 1);
            if (!padding) {
                closed.append(text.charAt(i));
            }
        }
        return closed.toString();
    }

    private static boolean isAlone(StringBuilder text, int i) {
        return isChinese(text.charAt(i)) && (i == 0 || text.charAt(i - 1) == ' ') && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
    }

    /** Whether a character is part of a word that is written with spaces around it. */
    static boolean isSpaced(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= '\u00df' && c <= '\u024f';
    }

    private static boolean isChinese(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '_' || c >= '\u2010' && c <= '\u2015';
    }

    /** Marks that are copied along with text from office documents and web pages. */
    private static boolean isInvisible(char c) {
        return c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff' || c == '\u00ad' || c >= '\ufe00' && c <= '\ufe0f';
    }
}
