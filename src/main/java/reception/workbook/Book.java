package reception.workbook;

import java.util.List;
import reception.format.Span;

/**
 * What stands in a workbook.
 *
 * @param sheets   in its order
 * @param besides  texts that stand in no cell: notes on cells, text boxes, heads and feet of pages, the file's own title
 */
record Book(List<Sheet> sheets, List<String> besides) {

    /** A sheet with those of its rows in which anything stands. */
    record Sheet(String name, List<Row> rows, List<Merge> merges) {

        Span span() {
            return Span.cell(name, 1, 1);
        }

        Span span(Row row, Cell cell) {
            return Span.cell(name, row.number(), cell.column());
        }
    }

    /**
     * A row.
     *
     * @param number from 1
     * @param cells  those in which anything stands, from left to right
     */
    record Row(int number, List<Cell> cells) {

        Cell first() {
            return cells.get(0);
        }

        /** The cell of a column; null if nothing stands there. */
        Cell at(int column) {
            return cells.stream().filter(cell -> cell.column() == column).findFirst().orElse(null);
        }
    }

    /**
     * A cell.
     *
     * @param column from 1
     * @param text   a number or a day as a plan would write it
     */
    record Cell(int column, String text, Kind kind) {
    }

    /** What a cell holds. */
    enum Kind {
        VALUE,
        /** A number without a format that says more of it, so that zeros at its end are lost: 1.10 is 1.1. */
        NUMBER,
        /** A number of more digits than office programs keep, such as that of an invoice: its last ones are lost. */
        CUT,
        /** What a formula gave that went wrong, such as #REF!. */
        ERROR,
        /** A formula beside which no program has stored what it gives. */
        NOT_WORKED_OUT
    }

    /** Cells that are shown as one, rows and columns from 1. */
    record Merge(int top, int left, int bottom, int right) {

        boolean holds(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }
}
