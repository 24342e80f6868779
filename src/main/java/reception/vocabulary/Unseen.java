package reception.vocabulary;

/**
 * Characters that say nothing: those that nobody sees, such as a zero-width space or a filler of Hangul, and those that leave a gap. A text of nothing else is
 * blank, and two names that differ in nothing else are the same.
 */
public final class Unseen {

    /** Ranges that Unicode's property Default_Ignorable_Code_Point names beside the format characters; Java's tables do not hold the property. */
    private static final int[][] IGNORABLE = {{0x034f, 0x034f}, {0x115f, 0x1160}, {0x17b4, 0x17b5}, {0x180b, 0x180f}, {0x2065, 0x2065}, {0x3164, 0x3164},
            {0xfe00, 0xfe0f}, {0xffa0, 0xffa0}, {0xfff0, 0xfff8}, {0xe0000, 0xe0fff}};
    private static final int FIRST_IGNORABLE = 0xad;
    private static final int BRAILLE_BLANK = 0x2800;

    private Unseen() {
    }

    /** Whether a character takes no place and shows nothing. */
    public static boolean isUnseen(int codePoint) {
        if (codePoint < FIRST_IGNORABLE) {
            return false;
        }
        if (Character.getType(codePoint) == Character.FORMAT) {
            return true;
        }
        for (int[] range : IGNORABLE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character shows nothing, whether or not it takes a place. */
    public static boolean isBlank(int codePoint) {
        return (codePoint < '\u4e00' || codePoint > '\u9fff') && isBlankSign(codePoint);
    }

    private static boolean isBlankSign(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || Character.getType(codePoint) == Character.CONTROL || codePoint == BRAILLE_BLANK
                || isUnseen(codePoint);
    }

    /** Whether a text shows nothing. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Unseen::isBlank);
    }

    /** The text without what is unseen; a blank that is only a pattern of Braille becomes a space. */
    public static String removedFrom(String text) {
        boolean isClean = true;
        for (int i = 0; i < text.length() && isClean; i++) {
            char c = text.charAt(i);
            isClean = c < FIRST_IGNORABLE || c >= '\u4e00' && c <= '\u9fff' || !Character.isSurrogate(c) && c != BRAILLE_BLANK && !isUnseen(c);
        }
        if (isClean) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isUnseen(c)).map(c -> c == BRAILLE_BLANK ? ' ' : c).forEach(seen::appendCodePoint);
        return seen.toString();
    }
}
