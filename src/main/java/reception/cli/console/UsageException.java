package reception.cli.console;

/** The program was called in a way that cannot be carried out. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message says what would be right */
    public UsageException(String message) {
        super(message);
    }
}
