package reception.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reception.format.InputError;
import reception.format.InvalidFileException;

/** The rows of a workbook's sheets as they are, for tables that are no plan. */
public final class PlainTables {

    /** A merge over more rows is of a whole column, and no record. */
    private static final int LONGEST_MERGE = 200;

    /**
     * A sheet.
     *
     * @param rows those in which anything stands
     */
    public record Sheet(String name, List<Row> rows) {
    }

    /**
     * A row.
     *
     * @param number from 1
     * @param cells  from the first column on; empty where nothing stands
     * @param marks  by column, from 0, what its text alone does not tell
     */
    public record Row(int number, List<String> cells, Map<Integer, Mark> marks) {
    }

    /** What is to be known of a cell beside its text. */
    public enum Mark {
        /** A number, whose last zeros are lost. */
        NUMBER,
        /** A number whose last digits are lost. */
        CUT,
        /** A formula that failed, or beside which nothing is stored. */
        FAILED,
        /** It is merged with a cell above, whose text it has. */
        MERGED
    }

    private PlainTables() {
    }

    /**
     * Reads a workbook's bytes.
     *
     * @throws InvalidFileException if it is none, or refused
     */
    public static List<Sheet> read(String name, byte[] bytes) {
        try {
            return BookReader.read(bytes).sheets().stream().map(sheet -> new Sheet(sheet.name(), rows(sheet))).toList();
        } catch (Container.RefusedException e) {
            throw new InvalidFileException(name, List.<InputError>of(e.error()));
        }
    }

    /** Whether a workbook is a copy with what a check has found, which says nothing of its own. */
    public static boolean isAnnotated(List<Sheet> sheets) {
        return sheets.stream().anyMatch(sheet -> sheet.name().equals(SheetWords.FINDINGS.zh()) || sheet.name().equals(SheetWords.FINDINGS.en()));
    }

    private static List<Row> rows(Book.Sheet sheet) {
        Map<Integer, List<Book.Merge>> covering = new HashMap<>();
        Map<Integer, List<Book.Merge>> beginning = new HashMap<>();
        for (Book.Merge merge : sheet.merges()) {
            beginning.computeIfAbsent(merge.top(), unused -> new ArrayList<>()).add(merge);
            for (int row = merge.top() + 1; row <= merge.bottom() && row - merge.top() <= LONGEST_MERGE; row++) {
                covering.computeIfAbsent(row, unused -> new ArrayList<>()).add(merge);
            }
        }
        Map<Book.Merge, String> tops = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Book.Row row : sheet.rows()) {
            rows.add(row(row, covering.getOrDefault(row.number(), List.of()), tops));
            beginning.getOrDefault(row.number(), List.of()).stream().filter(merge -> row.at(merge.left()) != null).forEach(merge -> tops.put(merge, row.at(merge.left()).text()));
        }
        return rows;
    }

    private static Row row(Book.Row row, List<Book.Merge> covering, Map<Book.Merge, String> tops) {
        List<String> cells = new ArrayList<>();
        Map<Integer, Mark> marks = new HashMap<>();
        for (Book.Cell cell : row.cells()) {
            fill(cells, cell.column());
            cells.set(cell.column() - 1, cell.text());
            switch (cell.kind()) {
                case NUMBER -> marks.put(cell.column() - 1, Mark.NUMBER);
                case CUT -> marks.put(cell.column() - 1, Mark.CUT);
                case ERROR, NOT_WORKED_OUT -> marks.put(cell.column() - 1, Mark.FAILED);
                default -> { }
            }
        }
        for (Book.Merge merge : covering) {
            String top = tops.get(merge);
            fill(cells, merge.left());
            if (top != null && cells.get(merge.left() - 1).isEmpty()) {
                cells.set(merge.left() - 1, top);
                marks.put(merge.left() - 1, Mark.MERGED);
            }
        }
        return new Row(row.number(), cells, marks);
    }

    private static void fill(List<String> cells, int columns) {
        while (cells.size() < columns) {
            cells.add("");
        }
    }
}
