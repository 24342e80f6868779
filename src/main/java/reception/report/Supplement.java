package reception.report;

/**
 * What is worked out for a report only where somebody wants it, because it costs more than the check.
 *
 * @since 0.1.0
 */
public enum Supplement {

    /** The limits that apply, with what is planned. */
    LIMITS,
    /** How the program can carry out suggestions by itself; each is tried before it is told. */
    FIXES
}
