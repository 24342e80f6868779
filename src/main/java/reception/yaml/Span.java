package reception.yaml;

/**
 * A stretch of one line of a file.
 *
 * @param line      from 1
 * @param column    from 1, in characters (code points)
 * @param endColumn first column after the stretch
 */
public record Span(int line, int column, int endColumn) {

    /** Stands for "nowhere": the plan was built in code and has no file. */
    public static final Span NOWHERE = new Span(0, 0, 0);

    public boolean isSomewhere() {
        return line > 0;
    }
}
