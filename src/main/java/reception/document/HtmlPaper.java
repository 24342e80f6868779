package reception.document;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import reception.document.Document.Cell;
import reception.document.Document.Closing;
import reception.document.Document.Column;
import reception.document.Document.Fields;
import reception.document.Document.Notes;
import reception.document.Document.Table;
import reception.write.html.Html;

/** Writes papers as one HTML page, to be printed on A4: no script, nothing fetched, legible without colours. */
public final class HtmlPaper {

    private static final String STYLE = """
            @page { size: A4; margin: 16mm 14mm; }
            body { font: 10.5pt/1.45 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; color: #000; background: #fff; max-width: 182mm; margin: 8mm auto; }
            article + article { break-before: page; margin-top: 16mm; }
            p.mark { font-weight: bold; margin: 0 0 3mm; }
            h1 { font-size: 17pt; text-align: center; margin: 0 0 5mm; }
            h2 { font-size: 11.5pt; margin: 5mm 0 1.5mm; break-after: avoid; }
            table { width: 100%; border-collapse: collapse; margin-bottom: 3mm; }
            th, td { border: 0.5pt solid #000; padding: 1mm 1.4mm; vertical-align: middle; overflow-wrap: break-word; height: 5mm; }
            th { font-weight: bold; text-align: center; background: #eee; word-break: keep-all; }
            td.amount { text-align: right; white-space: nowrap; }
            tr { break-inside: avoid; }
            thead { display: table-header-group; }
            table.fields th { width: 15%; text-align: left; }
            table.fields td { width: 35%; }
            td:empty::after { content: "\\00a0"; }
            ol { margin: 0; padding-left: 1.8em; }
            .closing { text-align: right; margin-top: 8mm; break-inside: avoid; }
            @media print { body { margin: 0; max-width: none; } th { background: none; } }
            """;
    private static final String PAGE_ZH = "@page { @bottom-center { content: \"第 \" counter(page) \" 页　共 \" counter(pages) \" 页\"; } }\n";
    private static final String PAGE_EN = "@page { @bottom-center { content: \"page \" counter(page) \" of \" counter(pages); } }\n";
    private static final int FIELDS_IN_A_ROW = 2;

    private final Html html = new Html();

    private HtmlPaper() {
    }

    /**
     * Writes papers, each on a page of its own.
     *
     * @param papers at least one, all in one language
     */
    public static void write(List<Document> papers, Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n").append(new HtmlPaper().page(papers));
    }

    private String page(List<Document> papers) {
        html.open("html", "lang", papers.get(0).language().choose("zh-CN", "en")).line();
        html.open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        html.element("title", papers.get(0).title()).line();
        html.style(STYLE + papers.get(0).language().choose(PAGE_ZH, PAGE_EN)).closeLine().open("body").line();
        for (Document paper : papers) {
            html.open("article").line();
            if (paper.mark() != null) {
                html.element("p", paper.mark().in(paper.language()), "class", "mark").line();
            }
            html.element("h1", paper.title()).line();
            paper.parts().forEach(this::part);
            html.closeLine();
        }
        return html.closeLine().closeLine().markup();
    }

    private void part(Document.Part part) {
        if (part instanceof Fields fields) {
            fields(fields.fields());
        } else if (part instanceof Table table) {
            heading(table.heading());
            table(table);
        } else if (part instanceof Notes notes) {
            heading(notes.heading());
            notes(notes.lines());
        } else if (part instanceof Closing closing) {
            html.open("div", "class", "closing").line();
            closing.lines().forEach(line -> html.element("p", line).line());
            html.closeLine();
        }
    }

    private void heading(String heading) {
        if (!heading.isEmpty()) {
            html.element("h2", heading).line();
        }
    }

    private void fields(List<Document.Field> fields) {
        html.open("table", "class", "fields").line().open("tbody").line();
        for (int i = 0; i < fields.size(); i += FIELDS_IN_A_ROW) {
            html.open("tr");
            List<Document.Field> row = fields.subList(i, Math.min(i + FIELDS_IN_A_ROW, fields.size()));
            for (Document.Field field : row) {
                html.element("th", field.label(), "scope", "row");
                html.element("td", field.value(), "colspan", row.size() < FIELDS_IN_A_ROW ? "3" : null);
            }
            html.closeLine();
        }
        html.closeLine().closeLine();
    }

    private void table(Table table) {
        List<Column> columns = table.columns();
        html.open("table").line().open("thead").line();
        boolean isGrouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
        if (isGrouped) {
            groups(columns);
        }
        html.open("tr");
        columns.stream().filter(column -> !isGrouped || !column.group().isEmpty()).forEach(column -> html.element("th", column.name(), "scope", "col"));
        html.closeLine().closeLine().open("tbody").line();
        List<Cell> blank = Collections.nCopies(columns.size(), Cell.of(""));
        (table.rows().isEmpty() ? List.of(blank) : table.rows()).forEach(this::row);
        if (!table.total().isEmpty()) {
            row(table.total());
        }
        html.closeLine().closeLine();
    }

    private void groups(List<Column> columns) {
        html.open("tr");
        for (int i = 0; i < columns.size(); i += span(columns, i)) {
            Column column = columns.get(i);
            if (column.group().isEmpty()) {
                html.element("th", column.name(), "scope", "col", "rowspan", "2");
            } else {
                html.element("th", column.group(), "scope", "colgroup", "colspan", String.valueOf(span(columns, i)));
            }
        }
        html.closeLine();
    }

    private static int span(List<Column> columns, int first) {
        int next = first + 1;
        String group = columns.get(first).group();
        while (!group.isEmpty() && next < columns.size() && columns.get(next).group().equals(group)) {
            next++;
        }
        return next - first;
    }

    private void row(List<Cell> row) {
        html.open("tr");
        row.forEach(cell -> html.element("td", cell.text(), "class", cell.amount() == null ? null : "amount"));
        html.closeLine();
    }

    private void notes(List<String> lines) {
        boolean isOne = lines.size() == 1;
        html.open(isOne ? "div" : "ol").line();
        lines.forEach(line -> html.element(isOne ? "p" : "li", line).line());
        html.closeLine();
    }
}
