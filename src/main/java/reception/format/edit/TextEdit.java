package reception.format.edit;

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
 * @since 0.1.0
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

    /** Whether some edits change the same, so that they cannot all be made. */
    public static boolean overlap(List<TextEdit> edits) {
        Comparator<int[]> inText = Comparator.<int[]>comparingInt(place -> place[0]).thenComparingInt(place -> place[1]);
        List<TextEdit> sorted = edits.stream().sorted(Comparator.comparing(edit -> new int[] {edit.line(), edit.column()}, inText)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            TextEdit before = sorted.get(i - 1);
            if (inText.compare(new int[] {before.endLine(), before.endColumn()}, new int[] {sorted.get(i).line(), sorted.get(i).column()}) > 0) {
                return true;
            }
        }
        return false;
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

    /** Where it is made; nothing of the text. */
    @Override
    public String toString() {
        return "TextEdit[line " + line + "]";
    }
}
