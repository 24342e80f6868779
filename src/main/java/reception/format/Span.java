package reception.format;

import java.util.regex.Pattern;
import reception.vocabulary.Text;

/**
 * A stretch of one line of a file, or a cell of a workbook.
 *
 * @param line      from 1; of a cell its row
 * @param column    from 1, in characters (code points); of a cell its column
 * @param endColumn first column after the stretch
 * @param sheet     the sheet of a cell; null in a file of lines
 * @since 0.1.0
 */
public record Span(int line, int column, int endColumn, String sheet) {

    /** Stands for "nowhere": the plan was built in code and has no file. */
    public static final Span NOWHERE = new Span(0, 0, 0);

    private static final int LETTERS = 26;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.·]+");

    /** A stretch of a line. */
    public Span(int line, int column, int endColumn) {
        this(line, column, endColumn, null);
    }

    /**
     * A cell of a workbook.
     *
     * @param row    from 1
     * @param column from 1
     */
    public static Span cell(String sheet, int row, int column) {
        return new Span(row, column, column + 1, sheet);
    }

    public boolean isSomewhere() {
        return line > 0;
    }

    /** Whether it is a cell of a workbook. */
    public boolean isCell() {
        return sheet != null;
    }

    /** Where it is: {@code 69:5} for line and column, {@code 用餐!F5} for a cell. */
    public String place() {
        return isCell() ? (PLAIN.matcher(sheet).matches() ? sheet : "'" + sheet.replace("'", "''") + "'") + "!" + address(line, column) : line + ":" + column;
    }

    /** The line as running text names it, or the cell. */
    public Text lineInWords() {
        return isCell() ? new Text(place(), place()) : new Text("第" + line + "行", "line " + line);
    }

    /** Line and column as running text names them, or the cell. */
    public Text inWords() {
        return isCell() ? new Text(place(), place()) : new Text("第" + line + "行第" + column + "列", "line " + line + ", column " + column);
    }

    /** The address of a cell within its sheet: {@code F5}. */
    public static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }
}
