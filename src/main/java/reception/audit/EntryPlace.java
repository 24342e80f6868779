package reception.audit;

import java.io.Serializable;
import java.util.Objects;
import reception.format.Span;

/**
 * Where an entry stands.
 *
 * @param file     as the user gave it, with forward slashes
 * @param document of the plan in its file, from 0
 * @param line     from 1
 * @param column   of the character, from 1; in a table that of the cell
 * @param origin   what kind of file it is
 * @param sheet    of a workbook, whose rows and columns line and column are then; null in a file of lines
 * @since 0.1.0
 */
public record EntryPlace(String file, int document, int line, int column, Origin origin, String sheet) implements Comparable<EntryPlace>, Serializable {

    /** What kind of file an entry comes from: a plan and a row of a ledger may tell of the same meal, two plans or two rows do not. */
    public enum Origin { PLAN, LEDGER }

    /** A place in a file of lines. */
    public EntryPlace(String file, int document, int line, int column, Origin origin) {
        this(file, document, line, column, origin, null);
    }

    /** Where it is in its file. */
    public Span span() {
        return new Span(line, column, column + 1, sheet);
    }

    /** Whether it is in the same plan, or the same row. */
    public boolean isWith(EntryPlace other) {
        return origin == other.origin && document == other.document && file.equals(other.file) && (origin == Origin.PLAN || line == other.line && Objects.equals(sheet, other.sheet));
    }

    @Override
    public int compareTo(EntryPlace other) {
        int byFile = file.compareTo(other.file);
        int byDocument = byFile != 0 ? byFile : Integer.compare(document, other.document);
        int bySheet = byDocument != 0 ? byDocument : String.valueOf(sheet).compareTo(String.valueOf(other.sheet));
        int byLine = bySheet != 0 ? bySheet : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, or {@code file:sheet!F5}. */
    @Override
    public String toString() {
        return file + ":" + span().place();
    }
}
