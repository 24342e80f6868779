package reception.report;

import java.util.regex.Pattern;

/** Makes text from a plan safe to print, and tells how many columns of a terminal it takes. */
public final class Printable {

    private static final int FIRST_WIDE = 0x1100;
    private static final int REPLACEMENT = 0xfffd;
    /** The last two code points of each plane are no characters. */
    private static final int NO_CHARACTER = 0xfffe;

    private static final Pattern LOG_COMMAND = Pattern.compile("##(?=\\w*\\[)|^([\\s\\p{Z}]*):(?=:)");

    private Printable() {
    }

    /** The text without control and direction characters, which could rewrite a terminal, and without what is unseen or no character. */
    public static String of(String text) {
        if (isHarmless(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().map(c -> c == '\t' ? ' ' : isHarmful(c) ? REPLACEMENT : c).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isHarmful(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a terminal or a reader's display obeys a character instead of showing it, or cannot show it; not so a line end. */
    public static boolean isHarmful(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (codePoint & NO_CHARACTER) == NO_CHARACTER;
        };
    }

    /** The text on one line that no build log takes for a command: neither {@code ::error::} at its beginning nor {@code ##[error]} anywhere in it. */
    public static String line(String text) {
        String line = of(text).replace('\n', ' ');
        return LOG_COMMAND.matcher(line).replaceAll(command -> command.group(1) == null ? "# #" : command.group(1) + ": ");
    }

    /** Columns that a text takes on a terminal, where Chinese characters take two. */
    public static int columns(String text) {
        return text.codePoints().map(Printable::columns).sum();
    }

    /** A text with spaces after it, so that it takes at least so many columns. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }

    private static int columns(int codePoint) {
        boolean wide = codePoint >= FIRST_WIDE && (codePoint <= 0x115f || codePoint >= 0x2e80 && codePoint <= 0xa4cf || codePoint >= 0xac00 && codePoint <= 0xd7a3
                || codePoint >= 0xf900 && codePoint <= 0xfaff || codePoint >= 0xfe30 && codePoint <= 0xfe6f || codePoint >= 0xff00 && codePoint <= 0xff60
                || codePoint >= 0xffe0 && codePoint <= 0xffe6 || codePoint >= 0x1f300 && codePoint <= 0x1faff || codePoint >= 0x20000 && codePoint <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
