package reception.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import reception.document.Document.Cell;
import reception.document.Document.Column;
import reception.document.Document.Field;
import reception.document.Document.Fields;
import reception.document.Document.Table;
import reception.write.html.HtmlOutput;
import reception.write.html.StyleSheet;
import reception.write.html.Texts;

/** Writes papers as one HTML page, to be printed on A4: no script, nothing fetched, legible without colours. The template {@code paper.jte} and those that it names lay it out. */
public final class HtmlPaper {

    private static final int FIELDS_IN_A_ROW = 2;

    /** The head of a table; groups is empty if it has one row. */
    record Head(List<Shared> groups, List<String> columns) {
    }

    /** A heading of several columns, or of none: then it is that of a column, and as high as both rows. */
    record Shared(String name, int columns) {
    }

    private HtmlPaper() {
    }

    /**
     * Writes papers, each on a page of its own.
     *
     * @param papers at least one, all in one language
     */
    public static void write(List<Document> papers, Appendable out) throws IOException {
        Texts texts = Texts.of(HtmlPaper.class, "paper", papers.get(0).language());
        String css = new StyleSheet().add(HtmlPaper.class, "paper.css").numbers("bottom-center", texts.say("page-number", "{page}", "{pages}")).toString();
        StringWriter page = new StringWriter();
        HtmlOutput.write(page, output -> JtepaperGenerated.render(output, null, texts, papers, css));
        out.append(page.getBuffer());
    }

    /** Fields as they stand beside each other. */
    static List<List<Field>> rows(Fields fields) {
        List<List<Field>> rows = new ArrayList<>();
        for (int i = 0; i < fields.fields().size(); i += FIELDS_IN_A_ROW) {
            rows.add(fields.fields().subList(i, Math.min(i + FIELDS_IN_A_ROW, fields.fields().size())));
        }
        return rows;
    }

    /** All rows of a table, with its total; an empty one if it has none. */
    static List<List<Cell>> rows(Table table) {
        List<List<Cell>> rows = new ArrayList<>(table.rows());
        if (rows.isEmpty()) {
            rows.add(Collections.nCopies(table.columns().size(), Cell.of("")));
        }
        if (!table.total().isEmpty()) {
            rows.add(table.total());
        }
        return rows;
    }

    static Head head(Table table) {
        List<Column> columns = table.columns();
        if (columns.stream().allMatch(column -> column.group().isEmpty())) {
            return new Head(List.of(), columns.stream().map(Column::name).toList());
        }
        List<Shared> groups = new ArrayList<>();
        for (int i = 0; i < columns.size(); i += span(columns, i)) {
            Column column = columns.get(i);
            groups.add(column.group().isEmpty() ? new Shared(column.name(), 0) : new Shared(column.group(), span(columns, i)));
        }
        return new Head(groups, columns.stream().filter(column -> !column.group().isEmpty()).map(Column::name).toList());
    }

    private static int span(List<Column> columns, int first) {
        int next = first + 1;
        String group = columns.get(first).group();
        while (!group.isEmpty() && next < columns.size() && columns.get(next).group().equals(group)) {
            next++;
        }
        return next - first;
    }
}
