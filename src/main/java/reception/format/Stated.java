package reception.format;

/**
 * What a plan says under a key.
 *
 * @since 0.1.0
 */
public enum Stated {
    /** The key is absent, or has no value. */
    MISSING,
    /** {@code to-be-confirmed} (待定): known to be open. */
    TO_BE_CONFIRMED,
    /** Something is written that the program does not understand. */
    UNREAD,
    /** {@code none} (无): a statement that there is nothing. */
    NONE,
    /** A value is given. */
    GIVEN;

    /** Whether the plan leaves the matter open. */
    public boolean isOpen() {
        return this == MISSING || isWrittenAndOpen();
    }

    /** Whether something is written that leaves the matter open. */
    public boolean isWrittenAndOpen() {
        return this == TO_BE_CONFIRMED || this == UNREAD;
    }
}
