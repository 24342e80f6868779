package reception.workbook;

import reception.vocabulary.Text;

/** Names of sheets that others than this package write. */
public final class SheetNames {

    /** The sheet with what a check has found; it is not read. */
    public static final Text FINDINGS = SheetWords.FINDINGS;

    private SheetNames() {
    }
}
