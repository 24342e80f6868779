package reception.workbook;

import java.util.ArrayList;
import java.util.List;
import reception.format.InputError;
import reception.format.InvalidFileException;

/** The rows of a workbook's sheets as they are, for tables that are no plan. */
public final class PlainTables {

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
     */
    public record Row(int number, List<String> cells) {
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
            return BookReader.read(bytes).sheets().stream().map(sheet -> new Sheet(sheet.name(), sheet.rows().stream().map(PlainTables::row).toList())).toList();
        } catch (Container.RefusedException e) {
            throw new InvalidFileException(name, List.<InputError>of(e.error()));
        }
    }

    private static Row row(Book.Row row) {
        List<String> cells = new ArrayList<>();
        for (Book.Cell cell : row.cells()) {
            while (cells.size() < cell.column() - 1) {
                cells.add("");
            }
            cells.add(cell.text());
        }
        return new Row(row.number(), cells);
    }
}
