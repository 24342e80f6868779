package reception.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import reception.format.Node;
import reception.format.Span;
import reception.visit.When;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.workbook.FilledForm.Column;
import reception.workbook.FilledForm.Page;

/** Writes one sheet of the form: labels with values, or a table. */
final class PageWriter {

    private static final String GREY = "808080";
    private static final String HEAD = "DDEBF7";
    private static final String BLOCK = "F2F2F2";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final String TIME = "hh:mm";
    private static final String AMOUNT = "#,##0.00";
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(24 * 60 * 60);
    private static final int LABEL_WIDTH = 24;
    private static final int VALUE_WIDTH = 42;
    private static final int HINT_WIDTH = 60;
    private static final int NUMBER_WIDTH = 7;
    private static final int NARROW = 14;
    private static final int WIDE_DAY = 18;
    private static final int WIDE = 24;
    /** What can still be read on one page of A4. */
    private static final double READABLE_WIDTH = 190;
    private static final int TITLE_SIZE = 14;
    /** Rows that are ready to be filled in. */
    private static final int FREE_ROWS = 30;
    private static final int MOST_HINTED = 16;

    private final Worksheet sheet;
    private final Page page;
    private final Page example;
    private final Language language;
    private final DropDowns choices;
    private final FormRecord record;

    /**
     * @param example what a grey row shows; null for none
     * @param record  is told what is written where nothing is read
     */
    PageWriter(Worksheet sheet, Page page, Page example, Language language, DropDowns choices, FormRecord record) {
        this.sheet = sheet;
        this.page = page;
        this.example = example;
        this.language = language;
        this.choices = choices;
        this.record = record;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(language.choose("第 &P 页 共 &N 页", "Page &P of &N"), Position.CENTER);
    }

    /** A sheet of labels with values, and what to write beside each. */
    void labels() {
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, VALUE_WIDTH);
        sheet.width(2, HINT_WIDTH);
        int row = 0;
        head(row, 0, SheetWords.ITEM.in(language));
        head(row, 1, SheetWords.CONTENT.in(language));
        head(row++, 2, SheetWords.HINT.in(language));
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        Field block = null;
        for (Column column : inOrder()) {
            List<Field> way = column.way();
            boolean isOfBlock = page.way().isEmpty() && way.size() > 1;
            if (isOfBlock && way.get(0) != block) {
                block = way.get(0);
                sheet.value(row, 0, block.word().in(language));
                sheet.range(row, 0, row, 2).style().bold().fillColor(BLOCK).borderStyle(BorderStyle.THIN).set();
                row++;
            }
            String label = isOfBlock ? column.label().substring(column.label().indexOf(SheetWords.WITHIN) + SheetWords.WITHIN.length()) : column.label();
            sheet.value(row, 0, label);
            sheet.style(row, 0).verticalAlignment("center").wrapText(true).borderStyle(BorderStyle.THIN).set();
            Node value = page.rows().isEmpty() ? null : page.rows().get(0).get(column.label());
            cell(row, 1, column.last(), value, false);
            sheet.value(row, 2, hint(column));
            record.add(page.name(), hint(column));
            sheet.style(row, 2).fontColor(GREY).wrapText(true).verticalAlignment("center").set();
            choices.add(sheet.range(row, 1, row, 1), column.last());
            int lines = Math.max(Fit.lines(label, LABEL_WIDTH), Math.max(Fit.lines(hint(column), HINT_WIDTH), value == null ? 1 : Fit.lines(text(value), VALUE_WIDTH)));
            height(row, lines);
            row++;
        }
    }

    /** A row of one line keeps no height of its own, so that it grows with what is typed in. */
    private void height(int row, int lines) {
        if (lines > 1) {
            sheet.rowHeight(row, Fit.height(lines));
        }
    }

    /** The columns with those of one section together. */
    private List<Column> inOrder() {
        List<Column> ordered = new ArrayList<>();
        List<Column> all = List.copyOf(page.columns().values());
        if (!page.way().isEmpty()) {
            all.stream().filter(this::isOwn).forEach(ordered::add);
            all.stream().filter(column -> !isOwn(column)).forEach(ordered::add);
            return ordered;
        }
        all.stream().filter(column -> column.way().size() == 1).forEach(ordered::add);
        all.stream().filter(column -> column.way().size() > 1).map(column -> column.way().get(0)).distinct()
                .forEach(section -> all.stream().filter(column -> column.way().size() > 1 && column.way().get(0) == section).forEach(ordered::add));
        return ordered;
    }

    /** Whether a row speaks of the section as a whole. */
    private boolean isOwn(Column column) {
        return column.way().equals(page.way());
    }

    private String hint(Column column) {
        Field field = column.last();
        if (isOwn(column)) {
            return language.choose("整项没有或者尚未确定的，在此写“无”或者“待定”，以下各行不填", "\"none\" or \"to-be-confirmed\" here if there is nothing of it or nothing is known yet; leave the rows below empty");
        }
        String means = field.word().means().in(language);
        Node shown = example == null || example.rows().isEmpty() ? null : example.rows().get(0).get(column.label());
        String words = listed(field);
        String such = shown == null || text(shown).isBlank() ? "" : language.choose("如：", "such as ") + text(shown).replace("\n", language.choose("、", ", "));
        return List.of(means, words, such).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(language.choose("；", "; ")));
    }

    private String listed(Field field) {
        if (!field.type().isEnum()) {
            return field.isList() ? language.choose("几项的，一格内每行一项", "several: one on each line of the cell") : "";
        }
        List<String> words = Vocabulary.choices(field.type()).words().stream().map(word -> word.in(language)).toList();
        String some = words.stream().limit(MOST_HINTED).collect(Collectors.joining(language.choose("、", ", "))) + (words.size() > MOST_HINTED ? language.choose("等", ", ...") : "");
        return language.choose(field.isList() ? "可填几项：" : "可填：", field.isList() ? "some of: " : "one of: ") + some;
    }

    /** A table: a title with sums, heads with notes, a grey example, the items, rows to be filled in. */
    void table() {
        sheet.pageOrientation("landscape");
        List<Column> columns = List.copyOf(page.columns().values());
        boolean isOfParent = page.parent() != null;
        int first = isOfParent ? 2 : 1;
        sheet.value(0, 0, page.name());
        sheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
        sheet.width(0, NUMBER_WIDTH);
        head(1, 0, SheetWords.NUMBER.in(language));
        if (isOfParent) {
            head(1, 1, page.parent().word().in(language) + language.choose("", " ") + SheetWords.NUMBER.in(language));
            sheet.width(1, NARROW);
        }
        int row = 2;
        boolean isStatement = page.rows().size() == 1 && page.rows().get(0).size() == 1 && SheetWords.isStatement(text(page.rows().get(0).values().iterator().next()));
        if (example != null && !example.rows().isEmpty()) {
            example(row++, columns, first, isOfParent);
        }
        int from = row;
        for (int i = 0; i < page.rows().size(); i++) {
            Map<String, Node> values = page.rows().get(i);
            if (!isStatement) {
                number(row, 0, i + 1);
            }
            if (isOfParent) {
                number(row, 1, page.parents().get(i));
            }
            for (int c = 0; c < columns.size(); c++) {
                cell(row, first + c, columns.get(c).last(), values.get(columns.get(c).label()), false);
            }
            row++;
        }
        int until = Math.max(row, from + (example == null ? 0 : FREE_ROWS)) - 1;
        for (int free = row; free <= until; free++) {
            for (int c = 0; c < first + columns.size(); c++) {
                cell(free, c, c < first ? null : columns.get(c - first).last(), null, false);
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            column(first + c, columns.get(c), from, until);
        }
        for (int filled = 0; filled < page.rows().size(); filled++) {
            height(from + filled, lines(page.rows().get(filled), columns));
        }
        if (example != null && !example.rows().isEmpty()) {
            height(from - 1, lines(example.rows().get(0), columns));
        }
        height(1, columns.stream().mapToInt(column -> Fit.lines(column.label(), width(column))).max().orElse(1));
        double width = columns.stream().mapToDouble(PageWriter::width).sum();
        sheet.fitToWidth((short) Math.ceil(width / READABLE_WIDTH));
        sheet.repeatCols(0, first);
        sheet.freezePane(first, 2);
        sheet.repeatRows(1);
    }

    private static double width(Column column) {
        Field field = column.last();
        return field.type() != String.class && !field.isList() ? field.type() == When.class ? WIDE_DAY : NARROW : WIDE;
    }

    private static int lines(Map<String, Node> row, List<Column> columns) {
        return columns.stream().filter(column -> row.containsKey(column.label())).mapToInt(column -> Fit.lines(text(row.get(column.label())), width(column))).max().orElse(1);
    }

    private void column(int column, Column of, int from, int until) {
        Field field = of.last();
        head(1, column, of.label());
        String hint = hint(of);
        if (!hint.isEmpty()) {
            sheet.comment(1, column, hint);
        }
        sheet.width(column, width(of));
        if (until >= from) {
            choices.add(sheet.range(from, column, until, column), field);
            if (field.yuan() && field.per().isEmpty()) {
                sheet.formula(0, column, "SUM(" + Span.address(from + 1, column + 1) + ":" + Span.address(until + 1, column + 1) + ")");
                sheet.style(0, column).format("\"" + SheetWords.SUM.in(language) + " \"" + AMOUNT).bold().set();
            }
        }
    }

    private void example(int row, List<Column> columns, int first, boolean isOfParent) {
        Map<String, Node> values = example.rows().get(0);
        sheet.value(row, 0, SheetWords.EXAMPLE.in(language));
        sheet.style(row, 0).fontColor(GREY).italic().borderStyle(BorderStyle.THIN).set();
        if (isOfParent) {
            sheet.value(row, 1, 1);
            sheet.style(row, 1).fontColor(GREY).italic().borderStyle(BorderStyle.THIN).set();
        }
        for (int c = 0; c < columns.size(); c++) {
            Node value = values.get(columns.get(c).label());
            cell(row, first + c, columns.get(c).last(), value, true);
            if (value != null && !text(value).isBlank()) {
                record.add(page.name(), text(value));
            }
        }
    }

    private void head(int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).bold().fillColor(HEAD).wrapText(true).horizontalAlignment("center").verticalAlignment("center").borderStyle(BorderStyle.THIN).set();
    }

    private void number(int row, int column, int number) {
        sheet.value(row, column, number);
        sheet.style(row, column).horizontalAlignment("center").verticalAlignment("center").borderStyle(BorderStyle.THIN).set();
    }

    /** A value as a program takes it: days and numbers as such, so that they can be counted with. */
    private void cell(int row, int column, Field field, Node value, boolean isExample) {
        StyleSetter style = sheet.style(row, column).verticalAlignment("center").wrapText(true).borderStyle(BorderStyle.THIN);
        String format = field == null || field.isList() ? null : format(field);
        if (value != null && !text(value).isEmpty()) {
            format = write(row, column, field, text(value));
        }
        if (format != null) {
            style = style.format(format);
        }
        if (isExample) {
            style = style.fontColor(GREY).italic();
        }
        style.set();
    }

    private static String format(Field field) {
        Class<?> type = field.type();
        return type == LocalDate.class ? DAY : type == When.class ? MOMENT : type == LocalTime.class ? TIME : field.yuan() ? AMOUNT : null;
    }

    /** @return the format of what was written; null for texts and plain numbers */
    private String write(int row, int column, Field field, String text) {
        Class<?> type = field.isList() ? String.class : field.type();
        try {
            if (type == LocalDate.class || type == When.class && text.length() == DAY.length()) {
                sheet.value(row, column, LocalDate.parse(text));
                return DAY;
            }
            if (type == When.class && !LocalDateTime.parse(text).toLocalTime().equals(LocalTime.MIDNIGHT)) {
                sheet.value(row, column, LocalDateTime.parse(text));
                return MOMENT;
            }
            if (type == LocalTime.class) {
                sheet.value(row, column, BigDecimal.valueOf(LocalTime.parse(text).toSecondOfDay()).divide(SECONDS_OF_DAY, MathContext.DECIMAL64));
                return TIME;
            }
            if (type == Integer.class || type == BigDecimal.class || Number.class.isAssignableFrom(type)) {
                sheet.value(row, column, new BigDecimal(text));
                return field.yuan() ? AMOUNT : null;
            }
        } catch (DateTimeParseException | NumberFormatException e) {
            // Words such as 待定 stand where a day or a number may.
            sheet.value(row, column, text);
            return null;
        }
        sheet.value(row, column, text);
        return null;
    }

    /** What a cell says: items one below the other. */
    static String text(Node value) {
        return value instanceof Node.Scalar scalar ? scalar.text() : value instanceof Node.Sequence sequence ? sequence.items().stream().map(PageWriter::text).collect(Collectors.joining("\n")) : "{}";
    }

    /** The sheet of what has no place on another. */
    static void more(Worksheet sheet, Map<String, Node> more, Language language) {
        sheet.width(0, HINT_WIDTH);
        sheet.width(1, HINT_WIDTH);
        sheet.value(0, 0, SheetWords.PLACE.in(language));
        sheet.value(0, 1, SheetWords.CONTENT.in(language));
        sheet.range(0, 0, 0, 1).style().bold().fillColor(HEAD).borderStyle(BorderStyle.THIN).set();
        int row = 1;
        for (Map.Entry<String, Node> entry : more.entrySet()) {
            sheet.value(row, 0, entry.getKey());
            sheet.value(row, 1, text(entry.getValue()));
            sheet.range(row, 0, row, 1).style().wrapText(true).verticalAlignment("center").borderStyle(BorderStyle.THIN).set();
            row++;
        }
    }
}
