package reception.yaml;

import java.util.Comparator;
import java.util.List;

/**
 * That a stretch of a text is replaced.
 *
 * @param line      from 1; lines end with a line feed
 * @param column    from 1, in characters (code points)
 * @param endLine   line of the first character after the stretch
 * @param endColumn column of the first character after the stretch
 * @param newText   what stands there instead; empty to delete it
 */
public record TextEdit(int line, int column, int endLine, int endColumn, String newText) {

    /** The edit of a stretch of a text between two of its indexes. */
    static TextEdit of(String text, int from, int until, String newText) {
        return new TextEdit(line(text, from), column(text, from), line(text, until), column(text, until), newText);
    }

    private static int line(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }

    private static int column(String text, int index) {
        return 1 + text.codePointCount(text.lastIndexOf('\n', index - 1) + 1, index);
    }

    /** A text with edits made; they must not overlap. */
    public static String applied(String text, List<TextEdit> edits) {
        StringBuilder edited = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt((TextEdit edit) -> edit.line()).thenComparingInt(edit -> edit.column()).reversed())
                .forEach(edit -> edited.replace(index(text, edit.line(), edit.column()), index(text, edit.endLine(), edit.endColumn()), edit.newText()));
        return edited.toString();
    }

    /** What an edit takes out of a text. */
    public static String between(String text, TextEdit edit) {
        return text.substring(index(text, edit.line(), edit.column()), index(text, edit.endLine(), edit.endColumn()));
    }

    private static int index(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, column - 1);
    }
}
