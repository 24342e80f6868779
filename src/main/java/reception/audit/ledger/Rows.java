package reception.audit.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The rows of a table, one after the other, whatever kind of file holds it. */
public interface Rows extends Closeable {

    /**
     * A row.
     *
     * @param line  the line of the file, or the row of the sheet, where it begins, from 1
     * @param cells from the first column on; empty where nothing stands
     * @param marks by column, from 0, what the text of a cell alone does not tell
     */
    record Row(int line, List<String> cells, Map<Integer, Mark> marks) {

        /** A row of texts. */
        public Row(int line, List<String> cells) {
            this(line, cells, Map.of());
        }
    }

    /** What is to be known of a cell beside its text. */
    enum Mark {
        /** A number, whose last zeros are lost. */
        NUMBER,
        /** A number whose last digits are lost. */
        CUT,
        /** A formula that failed, or beside which nothing is stored. */
        FAILED,
        /** It is merged with a cell above, whose text it has. */
        MERGED
    }

    /**
     * The next row; null after the last one. A row that is empty is passed over.
     *
     * @throws LedgerException if the file is no such table from here on
     */
    Row next() throws IOException;

    /** The sheet of a workbook; null in a file of lines. */
    default String sheet() {
        return null;
    }
}
