package reception.workbook;

/** How much room texts take in cells; what office programs would work out on their own only when a row is typed in. */
public final class Fit {

    /** Of a line of eleven points, in points. */
    private static final double LINE = 15.0;
    private static final int FIRST_WIDE = 0x2E80;
    /** A row can be no higher. */
    private static final int MOST_LINES = 27;

    private Fit() {
    }

    /** How many columns of Latin letters a text takes; a Chinese character takes two. */
    public static int columns(String text) {
        return text.codePoints().map(c -> c >= FIRST_WIDE || c == '“' || c == '”' || c == '…' || c == '—' ? 2 : 1).sum();
    }

    /** How many lines a text takes in a cell of a width in columns. */
    public static int lines(String text, double width) {
        double room = Math.max(1, width - 1.5);
        return Math.min(MOST_LINES, Math.max(1, text.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(columns(line) / room))).sum()));
    }

    /** The height of a row of lines, in points. */
    public static double height(int lines) {
        return LINE * lines + 3;
    }
}
