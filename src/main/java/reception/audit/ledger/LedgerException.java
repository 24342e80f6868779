package reception.audit.ledger;

import reception.format.InputError;

/** A table cannot be read on. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient InputError error;

    LedgerException(InputError error) {
        super(error.message().en());
        this.error = error;
    }

    /** Why, and where. */
    public InputError error() {
        return error;
    }
}
