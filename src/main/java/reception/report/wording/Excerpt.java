package reception.report.wording;

import reception.format.SourceText;
import reception.format.Span;
import reception.plan.secrecy.PersonalNumberForms;
import reception.report.Printable;

/**
 * A line or a cell of a plan as a report quotes it, safe to print and cut to a width.
 *
 * @param line   its number, or the cell
 * @param before what stands before the marked stretch; begins with an ellipsis where it is cut
 * @param marked the stretch that is meant; empty at the end of a line
 * @param after  what stands behind it; ends with an ellipsis where it is cut
 */
public record Excerpt(String line, String before, String marked, String after) {

    private static final String CUT = "…";
    private static final int LONGEST_NUMBER = 60;

    /** @param columns how many columns of a terminal it may take, where Chinese characters take two */
    public static Excerpt of(SourceText source, Span span, int columns) {
        if (span.isCell()) {
            int[] said = Printable.of(PersonalNumberForms.starred(source.cell(span).replace('\n', ' '))).codePoints().toArray();
            int shown = 0;
            for (int used = 0; shown < said.length && used < columns; shown++) {
                used += Printable.columns(Character.toString(said[shown]));
            }
            return new Excerpt(span.place(), "", new String(said, 0, shown), shown < said.length ? CUT : "");
        }
        int first = Math.max(1, span.column() - columns);
        int[] codePoints = Printable.of(discreet(source, span, first, span.column() + 2 * columns)).codePoints().toArray();
        int start = Math.min(span.column() - first, codePoints.length);
        int from = start;
        for (int used = 0; from > 0; from--) {
            used += Printable.columns(Character.toString(codePoints[from - 1]));
            if (used > columns / 2) {
                break;
            }
        }
        int until = from;
        for (int used = 0; until < codePoints.length; until++) {
            used += Printable.columns(Character.toString(codePoints[until]));
            if (used > columns) {
                break;
            }
        }
        int end = Math.max(start, Math.min(Math.max(start + 1, span.endColumn() - first), until));
        String before = (from > 0 || first > 1 ? CUT : "") + new String(codePoints, from, start - from);
        String after = new String(codePoints, end, Math.max(0, until - end)) + (until < codePoints.length ? CUT : "");
        return new Excerpt(String.valueOf(span.line()), before, new String(codePoints, start, end - start), after);
    }

    /** The stretch of a line without the numbers of persons in it, whatever the finding is about: a quotation shows where something stands, not what. */
    private static String discreet(SourceText source, Span span, int from, int until) {
        String wide = PersonalNumberForms.starred(source.part(span.line(), Math.max(1, from - LONGEST_NUMBER), until + LONGEST_NUMBER));
        int skipped = from - Math.max(1, from - LONGEST_NUMBER);
        int begin = wide.offsetByCodePoints(0, Math.min(skipped, wide.codePointCount(0, wide.length())));
        int length = Math.min(until - from, wide.codePointCount(begin, wide.length()));
        return wide.substring(begin, wide.offsetByCodePoints(begin, length));
    }
}
