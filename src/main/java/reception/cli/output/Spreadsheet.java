package reception.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import reception.document.Document;
import reception.document.Document.Cell;
import reception.document.Document.Closing;
import reception.document.Document.Column;
import reception.document.Document.Fields;
import reception.document.Document.Notes;
import reception.document.Document.Table;
import reception.format.Span;
import reception.report.Printable;
import reception.workbook.Fit;
import reception.workbook.Reproducible;

/**
 * Writes papers as a workbook, one sheet each, laid out for A4 upright. All tables have one width: the sheet is a grid of narrow columns, of which each column of a table takes several. Amounts and
 * counts are numbers, sums are formulas with their values beside them.
 */
public final class Spreadsheet {

    private static final String AMOUNT = "#,##0.00";
    /** Nothing where nothing has been filled in yet. */
    private static final String SUM = "#,##0.00;-#,##0.00;;@";
    private static final String FONT = "宋体";
    private static final BigDecimal FONT_SIZE = BigDecimal.valueOf(10.5);
    private static final int TITLE_SIZE = 16;
    private static final int GRID = 24;
    /** Of one column of the grid, in characters. */
    private static final double GRID_WIDTH = 3.9;
    private static final int FIELDS_IN_A_ROW = 2;
    private static final int LABEL_SPAN = 4;
    /** A longer text is parted into lines before its column takes room from others. */
    private static final int WIDEST = 30;
    private static final int NARROWEST = 7;
    private static final float MARGIN = 0.5f;

    private final Worksheet sheet;
    private final Reproducible.Stored stored;
    private int row;

    private Spreadsheet(Worksheet sheet, Reproducible.Stored stored) {
        this.sheet = sheet;
        this.stored = stored;
    }

    /** Writes papers, at least one. */
    public static void write(List<Document> papers, OutputStream out) throws IOException {
        Reproducible.Stored stored = new Reproducible.Stored();
        Reproducible.write(out, stored, book -> write(papers, book, stored));
    }

    private static void write(List<Document> papers, Workbook book, Reproducible.Stored stored) {
        book.setGlobalDefaultFont(FONT, FONT_SIZE.doubleValue());
        for (int i = 0; i < papers.size(); i++) {
            Document paper = papers.get(i);
            Worksheet sheet = book.newWorksheet(papers.size() == 1 ? paper.title() : paper.title() + " " + (i + 1));
            stored.begin();
            new Spreadsheet(sheet, stored).paper(paper);
        }
    }

    private void paper(Document paper) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("portrait");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.footer(paper.language().choose("第 &P 页　共 &N 页", "Page &P of &N"), Position.CENTER);
        for (int column = 0; column < GRID; column++) {
            sheet.width(column, GRID_WIDTH);
        }
        if (paper.mark() != null) {
            merged(0, GRID, Printable.of(paper.mark().in(paper.language()))).bold().set();
            row++;
        }
        merged(0, GRID, Printable.of(paper.title())).bold().fontSize(TITLE_SIZE).horizontalAlignment("center").verticalAlignment("center").set();
        sheet.rowHeight(row, Fit.height(2));
        sheet.repeatRows(row);
        row++;
        for (Document.Part part : paper.parts()) {
            if (part instanceof Fields fields) {
                row++;
                fields(fields.fields());
            } else if (part instanceof Table table) {
                heading(table.heading());
                table(table);
            } else if (part instanceof Notes notes) {
                heading(notes.heading());
                notes.lines().forEach(this::note);
            } else if (part instanceof Closing closing) {
                row++;
                for (String line : closing.lines()) {
                    merged(0, GRID, Printable.of(line)).horizontalAlignment("right").set();
                    row++;
                }
            }
        }
    }

    private void heading(String heading) {
        row++;
        if (!heading.isEmpty()) {
            merged(0, GRID, Printable.of(heading)).bold().verticalAlignment("center").set();
            sheet.rowHeight(row, Fit.height(1));
            row++;
        }
    }

    private void note(String line) {
        merged(0, GRID, Printable.of(line)).wrapText(true).verticalAlignment("center").set();
        sheet.rowHeight(row, Fit.height(Fit.lines(line, GRID * GRID_WIDTH)));
        row++;
    }

    private void fields(List<Document.Field> fields) {
        int share = GRID / FIELDS_IN_A_ROW;
        for (int i = 0; i < fields.size(); i += FIELDS_IN_A_ROW) {
            boolean isLast = i + 1 == fields.size();
            int lines = field(fields.get(i), 0, isLast ? GRID : share);
            lines = isLast ? lines : Math.max(lines, field(fields.get(i + 1), share, share));
            sheet.rowHeight(row, Fit.height(lines));
            row++;
        }
    }

    /** @return how many lines it takes */
    private int field(Document.Field field, int from, int columns) {
        bordered(merged(from, LABEL_SPAN, Printable.of(field.label()))).bold().wrapText(true).set();
        bordered(merged(from + LABEL_SPAN, columns - LABEL_SPAN, Printable.of(field.value()))).wrapText(true).set();
        return Math.max(Fit.lines(field.label(), LABEL_SPAN * GRID_WIDTH), Fit.lines(field.value(), (columns - LABEL_SPAN) * GRID_WIDTH));
    }

    private void table(Table table) {
        int[] spans = spans(table);
        heads(table.columns(), spans);
        int first = row;
        List<List<Cell>> rows = table.rows().isEmpty() ? List.of(Collections.nCopies(spans.length, Cell.BLANK)) : table.rows();
        rows.forEach(cells -> cells(cells, spans, first));
        if (!table.total().isEmpty()) {
            cells(table.total(), spans, first);
        }
    }

    /** How many columns of the grid each column of a table takes: by what it holds, all together the whole width. */
    private static int[] spans(Table table) {
        int columns = table.columns().size();
        int[] needed = new int[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            int widest = table.rows().stream().mapToInt(cells -> Fit.columns(cells.get(column).text())).max().orElse(0);
            needed[i] = Math.max(NARROWEST, Math.min(WIDEST, Math.max(widest, Fit.columns(table.columns().get(i).name())) + 2));
        }
        int all = Arrays.stream(needed).sum();
        int[] spans = Arrays.stream(needed).map(width -> Math.max(1, width * GRID / all)).toArray();
        for (int rest = GRID - Arrays.stream(spans).sum(); rest != 0; rest += rest > 0 ? -1 : 1) {
            int at = 0;
            for (int i = 1; i < columns; i++) {
                boolean isTighter = (double) needed[i] / spans[i] > (double) needed[at] / spans[at];
                at = rest > 0 ? isTighter ? i : at : spans[i] > spans[at] ? i : at;
            }
            spans[at] += rest > 0 ? 1 : -1;
        }
        return spans;
    }

    private void heads(List<Column> columns, int[] spans) {
        boolean isGrouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
        int from = 0;
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean isAlone = isGrouped && column.group().isEmpty();
            boolean begins = i == 0 || !columns.get(i - 1).group().equals(column.group());
            if (isGrouped && !isAlone && begins) {
                int span = 0;
                for (int j = i; j < columns.size() && columns.get(j).group().equals(column.group()); j++) {
                    span += spans[j];
                }
                head(row, row, from, span, column.group());
            }
            head(isAlone || !isGrouped ? row : row + 1, isGrouped ? row + 1 : row, from, spans[i], column.name());
            lines = Math.max(lines, Fit.lines(column.name(), spans[i] * GRID_WIDTH));
            from += spans[i];
        }
        if (isGrouped) {
            sheet.rowHeight(row++, Fit.height(1));
        }
        sheet.rowHeight(row++, Fit.height(lines));
    }

    private void head(int top, int bottom, int from, int span, String name) {
        sheet.value(top, from, Printable.of(name));
        Range range = sheet.range(top, from, bottom, from + span - 1);
        if (span > 1 || bottom > top) {
            range.merge();
        }
        bordered(range.style()).bold().horizontalAlignment("center").wrapText(true).set();
    }

    /** @param first row of the table with what its sums add up */
    private void cells(List<Cell> cells, int[] spans, int first) {
        int from = 0;
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Range range = sheet.range(row, from, row, from + spans[i] - 1);
            if (spans[i] > 1) {
                range.merge();
            }
            StyleSetter style = bordered(range.style()).wrapText(true);
            if (cell.isSum()) {
                sheet.formula(row, from, "SUM(" + Span.address(first + 1, from + 1) + ":" + Span.address(row, from + 1) + ")");
                stored.put(Span.address(row + 1, from + 1), cell.amount() == null ? BigDecimal.ZERO : cell.amount());
                style = style.format(SUM).horizontalAlignment("right");
            } else if (cell.amount() != null) {
                sheet.value(row, from, cell.amount());
                style = style.format(AMOUNT).horizontalAlignment("right");
            } else if (cell.number() != null) {
                sheet.value(row, from, cell.number());
                style = style.horizontalAlignment("center");
            } else {
                sheet.value(row, from, Printable.of(cell.text()));
            }
            style.set();
            lines = Math.max(lines, Fit.lines(cell.text(), spans[i] * GRID_WIDTH));
            from += spans[i];
        }
        sheet.rowHeight(row, Fit.height(lines));
        row++;
    }

    private StyleSetter merged(int from, int span, String text) {
        sheet.value(row, from, text);
        Range range = sheet.range(row, from, row, from + span - 1);
        range.merge();
        return range.style();
    }

    private static StyleSetter bordered(StyleSetter style) {
        return style.borderStyle(BorderStyle.THIN).verticalAlignment("center");
    }
}
