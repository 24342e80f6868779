package reception.cli;

/** The program was called in a way that cannot be carried out. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message says what would be right */
    UsageException(String message) {
        super(message);
    }
}
