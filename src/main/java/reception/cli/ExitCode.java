package reception.cli;

/** What the program tells the shell; part of its contract. */
final class ExitCode {

    /** Nothing at or above the level that fails. */
    static final int CLEAN = 0;
    /** Findings at or above the level that fails, or cases of rules that did not end as expected. */
    static final int FINDINGS = 1;
    /** Bad usage, or a file that could not be read. */
    static final int UNREADABLE = 2;
    /** The program failed. */
    static final int INTERNAL_FAILURE = 3;

    private static final String ADDED = "reception.exit";

    private ExitCode() {
    }

    /** What the process ends with: the launcher has a number added, by which it knows the program's own codes from those of a Java machine that could not run it. */
    static int ofProcess(int code) {
        return code + Integer.getInteger(ADDED, 0);
    }
}
