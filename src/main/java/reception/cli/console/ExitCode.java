package reception.cli.console;

/** What the program tells the shell; part of its contract. */
public final class ExitCode {

    /** Nothing at or above the level that fails. */
    public static final int CLEAN = 0;
    /** Findings at or above the level that fails, or cases of rules that did not end as expected. */
    public static final int FINDINGS = 1;
    /** Bad usage, or a file that could not be read. */
    public static final int UNREADABLE = 2;
    /** The program failed. */
    public static final int INTERNAL_FAILURE = 3;

    /** A variable, since a system property may come from the options that an environment has for every Java program. */
    private static final String LAUNCHED = "RECEPTION_LAUNCHED";
    private static final int ADDED = 40;

    private ExitCode() {
    }

    /** What the process ends with: for the launcher a number is added, by which it knows the program's own codes from those of a Java machine that could not run it. */
    public static int ofProcess(int code) {
        return System.getenv(LAUNCHED) == null ? code : code + ADDED;
    }
}
