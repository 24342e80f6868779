package reception.cli.console;

import reception.vocabulary.Text;

/** The program could not do its work: what it may have written so far is no report. */
public final class CheckFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text why;

    /** @param why without a full stop */
    public CheckFailedException(Text why, Throwable cause) {
        super(why.en(), cause);
        this.why = why;
    }

    public Text why() {
        return why;
    }
}
