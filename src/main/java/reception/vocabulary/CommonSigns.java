package reception.vocabulary;

/**
 * The signs of which nearly all texts of offices are made, with the form that Unicode's NFKC gives each of them. None of them joins with another one, so that a text of nothing else needs no table of Unicode.
 */
public final class CommonSigns {

    /** Stands for a sign that is none of them. */
    public static final char OTHER = '\0';

    private static final char FIRST_WIDE = '\uff01';
    private static final char LAST_WIDE = '\uff5e';
    private static final int FROM_WIDE = 0xfee0;

    private CommonSigns() {
    }

    /** The form of a sign in half width; {@link #OTHER} if Unicode's tables have to be asked. */
    public static char folded(char c) {
        if (c >= '\u4e00' && c <= '\u9fff' || c > 0 && c < '\u0080' || c >= '\u3001' && c <= '\u3002' || c >= '\u3008' && c <= '\u3011' || c >= '\u3014' && c <= '\u3015'
                || c >= '\u2018' && c <= '\u2019' || c >= '\u201c' && c <= '\u201d' || c == '\u2014' || c == '\u00b7') {
            return c;
        }
        return c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - FROM_WIDE) : c == '\u3000' ? ' ' : OTHER;
    }

    /** Whether a character is a Chinese one that is compared as it is, and not by its simplified form. */
    public static boolean isPlainChinese(char c) {
        return c >= '\u4e00' && c <= '\u9fff' && !TraditionalCharacters.isOne(c);
    }

    /** A text of nothing but such signs in half width, small letters and simplified characters; null if it has another sign. */
    public static String foldedToSmall(String text) {
        char[] folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = folded(text.charAt(i));
            if (c == OTHER) {
                return null;
            }
            char small = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : TraditionalCharacters.simplified(c);
            if (folded == null && small != text.charAt(i)) {
                folded = text.toCharArray();
            }
            if (folded != null) {
                folded[i] = small;
            }
        }
        return folded == null ? text : new String(folded);
    }
}
