package reception.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import reception.document.Document;
import reception.document.Document.Cell;
import reception.document.Document.Column;
import reception.document.Document.Fields;
import reception.document.Document.Notes;
import reception.document.Document.Table;
import reception.report.Printable;

/** Writes papers as a workbook, one sheet each, laid out for A4; amounts are numbers. */
final class Spreadsheet {

    private static final String PROGRAM = "reception";
    private static final Pattern TIME = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final Pattern MERGED = Pattern.compile("(<mergeCell [^>]*>)+");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String AMOUNT = "0.00";
    private static final int TITLE_SIZE = 16;
    private static final int WIDEST = 26;
    private static final int NARROWEST = 8;

    private final Worksheet sheet;
    private final int width;
    private int row;

    private Spreadsheet(Worksheet sheet, int width) {
        this.sheet = sheet;
        this.width = width;
    }

    /** Writes papers, at least one. */
    static void write(List<Document> papers, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("reception", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(draft); Workbook book = new Workbook(file, PROGRAM, null)) {
                for (int i = 0; i < papers.size(); i++) {
                    Document paper = papers.get(i);
                    Worksheet sheet = book.newWorksheet(papers.size() == 1 ? paper.title() : paper.title() + " " + (i + 1));
                    new Spreadsheet(sheet, columns(paper)).paper(paper);
                }
            }
            copyReproducibly(draft, out);
        } finally {
            Files.delete(draft);
        }
    }

    /** The library notes when a workbook was made and lists merged cells in no order; without both, one plan always gives the same bytes. */
    private static void copyReproducibly(Path workbook, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                copy.putNextEntry(same);
                String timeless = TIME.matcher(content).replaceAll("");
                copy.write(MERGED.matcher(timeless).replaceAll(Spreadsheet::sorted).getBytes(StandardCharsets.UTF_8));
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private static String sorted(MatchResult cells) {
        return Arrays.stream(cells.group().split("(?<=>)")).sorted().collect(Collectors.joining());
    }

    private static int columns(Document paper) {
        return Math.max(4, paper.parts().stream().mapToInt(part -> part instanceof Table table ? table.columns().size() : 0).max().orElse(0));
    }

    private void paper(Document paper) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        widths(paper);
        if (paper.mark() != null) {
            merged(row++, 0, width - 1, paper.mark().in(paper.language())).bold().set();
        }
        merged(row, 0, width - 1, paper.title()).bold().fontSize(TITLE_SIZE).horizontalAlignment("center").set();
        row++;
        for (Document.Part part : paper.parts()) {
            row++;
            if (part instanceof Fields fields) {
                fields(fields);
            } else if (part instanceof Table table) {
                heading(table.heading());
                table(table);
            } else if (part instanceof Notes notes) {
                heading(notes.heading());
                notes.lines().forEach(line -> merged(row++, 0, width - 1, line).wrapText(true).set());
            }
        }
    }

    private void widths(Document paper) {
        for (int i = 0; i < width; i++) {
            int column = i;
            int widest = paper.parts().stream().filter(Table.class::isInstance).map(Table.class::cast).filter(table -> column < table.columns().size())
                    .flatMapToInt(table -> IntStream.concat(IntStream.of(Printable.columns(table.columns().get(column).name())),
                            table.rows().stream().mapToInt(cells -> Printable.columns(cells.get(column).text()))))
                    .max().orElse(0);
            sheet.width(i, Math.max(NARROWEST, Math.min(WIDEST, widest + 2)));
        }
    }

    private void heading(String heading) {
        if (!heading.isEmpty()) {
            merged(row++, 0, width - 1, heading).bold().set();
        }
    }

    private void fields(Fields fields) {
        for (Document.Field field : fields.fields()) {
            bordered(merged(row, 0, 1, field.label())).bold().set();
            bordered(merged(row, 2, width - 1, field.value())).wrapText(true).set();
            row++;
        }
    }

    private void table(Table table) {
        List<Column> columns = table.columns();
        if (columns.stream().anyMatch(column -> !column.group().isEmpty())) {
            for (int i = 0; i < columns.size(); i++) {
                boolean begins = i == 0 || !columns.get(i).group().equals(columns.get(i - 1).group());
                header(i, begins ? columns.get(i).group() : "");
            }
            row++;
        }
        for (int i = 0; i < columns.size(); i++) {
            header(i, columns.get(i).name());
        }
        row++;
        for (List<Cell> cells : table.rows().isEmpty() ? List.of(columns.stream().map(column -> new Cell("", null)).toList()) : table.rows()) {
            cells(cells);
        }
        if (!table.total().isEmpty()) {
            cells(table.total());
        }
    }

    private void header(int column, String name) {
        sheet.value(row, column, name);
        bordered(sheet.style(row, column)).bold().horizontalAlignment("center").wrapText(true).set();
    }

    private void cells(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.amount() == null) {
                sheet.value(row, i, Printable.of(cell.text()));
                bordered(sheet.style(row, i)).wrapText(true).set();
            } else {
                sheet.value(row, i, cell.amount());
                bordered(sheet.style(row, i)).format(AMOUNT).set();
            }
        }
        row++;
    }

    private StyleSetter merged(int line, int from, int until, String text) {
        sheet.value(line, from, Printable.of(text));
        Range range = sheet.range(line, from, line, until);
        range.merge();
        return range.style();
    }

    private static StyleSetter bordered(StyleSetter style) {
        return style.borderStyle(BorderStyle.THIN).verticalAlignment("center");
    }
}
