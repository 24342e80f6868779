package reception.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Span;
import reception.format.pack.RuleFolder;
import reception.standard.Standard.Season;
import reception.standard.Standard.Table;
import reception.vocabulary.Text;

/** The rows of a file of figures. */
final class FigureTable {

    private static final List<String> FIRST_COLUMNS = List.of("region", "season_start", "season_end");
    private static final int LONGEST_FIGURE = 15;
    /** After so many errors nobody reads on. */
    private static final int MAX_ERRORS = 100;

    private final List<InputError> errors = new ArrayList<>();
    private final int columns;

    private FigureTable(int columns) {
        this.columns = columns;
    }

    /**
     * One row.
     *
     * @param line    from 1
     * @param region  code of the place
     * @param season  null for the whole year
     * @param figures one for each column of the table
     */
    record Row(int line, String region, Season season, List<BigDecimal> figures) {
    }

    /**
     * Reads a file of figures from the folder of its standard; blank lines are passed over.
     *
     * @throws InvalidFileException with every cell that is not what its column says
     */
    static List<Row> read(RuleFolder folder, Table table) {
        String name = StandardFiles.FOLDER + table.file();
        FigureTable reading = new FigureTable(table.columns().size());
        List<String> lines = folder.text(name).lines().toList();
        String head = String.join(",", FIRST_COLUMNS) + "," + String.join(",", table.columns());
        if (lines.isEmpty() || !(lines.get(0) + ",").startsWith(head + ",")) {
            reading.report(1, 1, "第一行应为 " + head, "the first line should be " + head);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size() && reading.errors.size() < MAX_ERRORS; i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(reading.row(i + 1, lines.get(i).split(",", -1)));
            }
        }
        if (!reading.errors.isEmpty()) {
            throw new InvalidFileException(name, reading.errors);
        }
        return rows;
    }

    private Row row(int line, String[] cells) {
        int first = FIRST_COLUMNS.size();
        if (cells.length < first + columns) {
            report(line, 1, "此行应有" + (first + columns) + "格，现有" + cells.length + "格", "this line should have " + (first + columns) + " cells, not " + cells.length);
            return null;
        }
        boolean isWholeYear = cells[1].isEmpty() && cells[2].isEmpty();
        for (int i = 1; i < first && !isWholeYear; i++) {
            if (!ValueCheck.isMonthAndDay(cells[i])) {
                report(line, column(cells, i), "应为月-日，如 07-01，现为“" + cells[i] + "”；全年则起止都留空", "month and day such as 07-01 are expected, not \"" + cells[i] + "\"; for the whole year leave both empty");
            }
        }
        List<BigDecimal> figures = new ArrayList<>();
        for (int i = first; i < first + columns; i++) {
            figures.add(figure(line, cells, i));
        }
        return new Row(line, cells[0], isWholeYear ? null : new Season(null, cells[1], cells[2]), figures);
    }

    private BigDecimal figure(int line, String[] cells, int position) {
        String cell = cells[position];
        try {
            if (isPlain(cell)) {
                return new BigDecimal(cell);
            }
        } catch (NumberFormatException e) {
            // It is reported below, as every other cell that is no figure.
        }
        report(line, column(cells, position), "应为数字，现为“" + cell + "”", "a number is expected, not \"" + cell + "\"");
        return null;
    }

    /** Without an exponent, which could stand for a figure of millions of digits. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (character != '.' && (character < '0' || character > '9')) {
                return false;
            }
        }
        return cell.length() <= LONGEST_FIGURE;
    }

    private static int column(String[] cells, int position) {
        int column = 1;
        for (int i = 0; i < position; i++) {
            column += cells[i].codePointCount(0, cells[i].length()) + 1;
        }
        return column;
    }

    private void report(int line, int column, String zh, String en) {
        errors.add(new InputError(InputError.Kind.WRONG_TYPE, new Span(line, column, column + 1), new Text(zh, en)));
    }
}
