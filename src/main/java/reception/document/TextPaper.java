package reception.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import reception.document.Document.Cell;
import reception.document.Document.Closing;
import reception.document.Document.Column;
import reception.document.Document.Fields;
import reception.document.Document.Notes;
import reception.document.Document.Table;
import reception.report.Printable;

/** Writes papers as text, in aligned columns. */
public final class TextPaper {

    private static final String GAP = "  ";
    private static final String BLANK = "____";
    private static final int CLOSING_COLUMNS = 72;

    private final Appendable out;

    private TextPaper(Appendable out) {
        this.out = out;
    }

    /** Writes papers below each other. */
    public static void write(List<Document> papers, Appendable out) throws IOException {
        for (int i = 0; i < papers.size(); i++) {
            out.append(i == 0 ? "" : "\n\n");
            new TextPaper(out).paper(papers.get(i));
        }
    }

    private void paper(Document paper) throws IOException {
        if (paper.mark() != null) {
            line(paper.mark().in(paper.language()));
        }
        line(paper.title());
        for (Document.Part part : paper.parts()) {
            line("");
            if (part instanceof Fields fields) {
                rows(fields.fields().stream().map(field -> List.of(field.label(), orBlank(field.value()))).toList());
            } else if (part instanceof Table table) {
                heading(table.heading());
                table(table);
            } else if (part instanceof Notes notes) {
                heading(notes.heading());
                for (String note : notes.lines()) {
                    line((notes.lines().size() == 1 ? "" : "- ") + note);
                }
            } else if (part instanceof Closing closing) {
                for (String closed : closing.lines()) {
                    line(" ".repeat(Math.max(0, CLOSING_COLUMNS - Printable.columns(closed))) + closed);
                }
            }
        }
    }

    private void heading(String heading) throws IOException {
        if (!heading.isEmpty()) {
            line(heading);
        }
    }

    private void table(Table table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(TextPaper::name).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(Cell::text).map(TextPaper::orBlank).toList()));
        if (table.rows().isEmpty()) {
            rows.add(Collections.nCopies(table.columns().size(), BLANK));
        }
        if (!table.total().isEmpty()) {
            rows.add(table.total().stream().map(Cell::text).toList());
        }
        rows(rows);
    }

    private static String name(Column column) {
        return column.group().isEmpty() ? column.name() : column.group() + "·" + column.name();
    }

    private static String orBlank(String text) {
        return text.isEmpty() ? BLANK : text;
    }

    private void rows(List<List<String>> rows) throws IOException {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Printable.columns(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(GAP).append(Printable.padded(row.get(i), widths.get(i)));
            }
            line(line.toString().stripTrailing());
        }
    }

    private void line(String text) throws IOException {
        out.append(Printable.of(text.replace('\n', ' '))).append('\n');
    }
}
