package reception.document;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import reception.document.Document.Cell;
import reception.document.Document.Column;
import reception.document.Document.Table;

/** Writes the tables of a paper as CSV (RFC 4180), parted by an empty row; an apostrophe goes before what a spreadsheet would take for a formula. */
public final class CsvPaper {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA = "=+-@＝＋－＠";

    private CsvPaper() {
    }

    /** Writes the tables of a paper. */
    public static void write(Document paper, Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        boolean isFirst = true;
        for (Document.Part part : paper.parts()) {
            if (part instanceof Table table) {
                out.append(isFirst ? "" : LINE_END);
                isFirst = false;
                row(table.columns().stream().map(Column::name).toList(), out);
                for (List<Cell> cells : table.rows()) {
                    row(cells.stream().map(Cell::text).toList(), out);
                }
                if (!table.total().isEmpty()) {
                    row(table.total().stream().map(Cell::text).toList(), out);
                }
            }
        }
    }

    private static void row(List<String> values, Appendable out) throws IOException {
        out.append(values.stream().map(CsvPaper::quoted).collect(Collectors.joining(","))).append(LINE_END);
    }

    private static String quoted(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
