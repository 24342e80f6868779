package reception.audit.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The rows of a table, one after the other, whatever kind of file holds it. */
public interface Rows extends Closeable {

    /**
     * The cells of the next row; null after the last one. A row that is empty is passed over.
     *
     * @throws LedgerException if the file is no such table from here on
     */
    List<String> next() throws IOException;

    /** The sheet of a workbook; null in a file of lines. */
    default String sheet() {
        return null;
    }

    /** The line of the file, or the row of the sheet, where that row begins, from 1. */
    int line();
}
