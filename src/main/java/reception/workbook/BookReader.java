package reception.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import reception.format.InputError;
import reception.format.Span;
import reception.vocabulary.Text;
import reception.vocabulary.Unseen;

/** Reads the cells of a workbook, as far as a plan can be long. */
final class BookReader {

    private static final int MAX_SHEETS = 100;
    private static final int MAX_ROWS = 5000;
    private static final int MAX_COLUMNS = 256;
    private static final int MAX_CELLS = 200_000;
    /** As many as office programs keep. */
    private static final MathContext DIGITS = new MathContext(15);
    /** The numbers of formats of days and times that files do not spell out, those of Chinese programs among them. */
    private static final List<int[]> DATE_FORMATS = List.of(new int[] {14, 22}, new int[] {27, 36}, new int[] {45, 47}, new int[] {50, 58});
    private static final Pattern NOT_OF_DAYS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|General|G/通用格式|AM/PM", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_DAYS = Pattern.compile("[ydhsYDHS]|^[mM/.\\- 年月日]+$");

    private static final Pattern PERCENT = Pattern.compile("^[^\"]*%");
    private static final Pattern TEN_THOUSANDS = Pattern.compile("万");
    /** What shows a number as less than it is: 0!.0, and 0.0,. */
    private static final Pattern SCALED = Pattern.compile("[!\\\\][.,]|[0#?],(?![0#?])");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d{1,12})?");
    /** Numbers of days from 2000 to 2099; smaller ones that are shown as days of 1900 are numbers of something else. */
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(36_526);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);
    private static final BigDecimal FIRST_DAY_OF_A_PLAN = BigDecimal.valueOf(7_306);
    private static final LocalDateTime BEFORE_FIRST_DAY = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(24 * 60 * 60);

    private final List<Book.Sheet> sheets = new ArrayList<>();
    private int cells;

    private BookReader() {
    }

    /** Reads a workbook's bytes. */
    static Book read(byte[] bytes) throws Container.RefusedException {
        Container container = Container.of(bytes);
        Map<String, List<Book.Merge>> merges = container.merges();
        BookReader reader = new BookReader();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            List<Sheet> all = book.getSheets().toList();
            if (all.size() > MAX_SHEETS) {
                throw new Container.RefusedException(InputError.Kind.TOO_LARGE, "工作表超过 " + MAX_SHEETS + " 张，不读取", "there are more than " + MAX_SHEETS + " sheets; the workbook is not read");
            }
            for (Sheet sheet : all) {
                reader.sheet(sheet, merges.getOrDefault(sheet.getName(), List.of()));
            }
        } catch (IOException | RuntimeException e) {
            throw new Container.RefusedException(InputError.Kind.UNREADABLE, "工作簿已损坏，不能读取；请在 WPS 或 Excel 中打开并重新保存", "the workbook is damaged and cannot be read; open it and save it again");
        }
        return new Book(reader.sheets, container.besides());
    }

    private void sheet(Sheet sheet, List<Book.Merge> merges) throws IOException, Container.RefusedException {
        List<Book.Row> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> all = stream.iterator();
            while (all.hasNext()) {
                Row row = all.next();
                List<Book.Cell> filled = cells(row);
                if (!filled.isEmpty()) {
                    cells += filled.size();
                    refuse(sheet.getName(), row.getRowNum(), filled.get(filled.size() - 1).column(), rows.size());
                    rows.add(new Book.Row(row.getRowNum(), filled));
                }
            }
        }
        sheets.add(new Book.Sheet(sheet.getName(), rows, merges));
    }

    private void refuse(String sheet, int row, int column, int rows) throws Container.RefusedException {
        if (rows >= MAX_ROWS || column > MAX_COLUMNS || cells > MAX_CELLS) {
            throw new Container.RefusedException(new InputError(InputError.Kind.TOO_LARGE, Span.cell(sheet, row, Math.min(column, MAX_COLUMNS + 1)), new Text(
                    "内容过多：一张工作表最多 " + MAX_ROWS + " 行、" + MAX_COLUMNS + " 列，整个工作簿最多 " + MAX_CELLS + " 格，不再读取",
                    "too much: a sheet may have " + MAX_ROWS + " rows and " + MAX_COLUMNS + " columns, a workbook " + MAX_CELLS + " cells; it is read no further")));
        }
    }

    private static List<Book.Cell> cells(Row row) {
        List<Book.Cell> filled = new ArrayList<>();
        for (Cell cell : row) {
            Book.Cell read = cell == null ? null : cell(cell);
            if (read != null) {
                filled.add(read);
            }
        }
        return filled;
    }

    private static Book.Cell cell(Cell cell) {
        int column = cell.getColumnIndex() + 1;
        boolean isFormula = cell.getType() == CellType.FORMULA;
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR || isFormula && value instanceof String failed && failed.startsWith("#") && failed.length() <= "#DIV/0!".length() + 1) {
            return new Book.Cell(column, String.valueOf(cell.getRawValue()), Book.Kind.ERROR);
        }
        if (isFormula && (value == null || cell.getRawValue() == null)) {
            return new Book.Cell(column, "=" + cell.getFormula(), Book.Kind.NOT_WORKED_OUT);
        }
        BigDecimal number = value instanceof BigDecimal stored ? stored : isFormula && isNumber(cell.getRawValue()) ? new BigDecimal(cell.getRawValue()) : null;
        String text = number != null ? number(cell, number) : value == null ? "" : value.toString();
        boolean isMoment = number != null && isOfDays(cell);
        Book.Kind kind = number == null || isMoment ? Book.Kind.VALUE : isCut(number) ? Book.Kind.CUT : Book.Kind.NUMBER;
        return Unseen.isBlank(text) ? null : new Book.Cell(column, text.strip().replace("\r\n", "\n"), kind);
    }

    /** Whether a number has more digits before its point than office programs keep. */
    private static boolean isCut(BigDecimal number) {
        return number.precision() - number.scale() > DIGITS.getPrecision();
    }

    private static boolean isNumber(String text) {
        return text.length() < 30 && text.matches("-?\\d{1,15}(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?");
    }

    private static String number(Cell cell, BigDecimal number) {
        if (isOfDays(cell)) {
            String moment = moment(cell, number);
            if (moment != null) {
                return moment;
            }
        }
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        boolean isPercent = PERCENT.matcher(format).find() || id != null && (id == 9 || id == 10);
        BigDecimal shown = isPercent ? rounded.movePointRight(2).stripTrailingZeros() : rounded;
        String text = shown.scale() < -20 || shown.scale() > 20 ? number.toString() : shown.toPlainString();
        boolean isInTenThousands = TEN_THOUSANDS.matcher(format).find() && !SCALED.matcher(format).find();
        return isPercent ? text + "%" : isInTenThousands ? text + "万元" : text;
    }

    /** The moment that a number of days stands for, where a cell without a format of days has one; null if it stands for none. */
    static String moment(String number) {
        if (!SERIAL.matcher(number).matches()) {
            return null;
        }
        BigDecimal days = new BigDecimal(number);
        if (days.compareTo(FIRST_SERIAL) < 0 || days.compareTo(LAST_SERIAL) > 0) {
            return null;
        }
        LocalDateTime moment = BEFORE_FIRST_DAY.plusDays(days.longValue()).plusSeconds(days.remainder(BigDecimal.ONE).multiply(SECONDS_OF_DAY).longValue() + 1).truncatedTo(ChronoUnit.MINUTES);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
    }

    private static boolean isOfDays(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        if (id != null && DATE_FORMATS.stream().anyMatch(range -> id >= range[0] && id <= range[1])) {
            return true;
        }
        return format != null && OF_DAYS.matcher(NOT_OF_DAYS.matcher(format).replaceAll("")).find();
    }

    /** A day, a time of a day or both, to the minute; null for a number that is none. */
    private static String moment(Cell cell, BigDecimal number) {
        boolean isOldDay = number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(FIRST_DAY_OF_A_PLAN) < 0;
        if (number.signum() < 0 || isOldDay || number.compareTo(BigDecimal.valueOf(2_958_465)) > 0) {
            return null;
        }
        LocalDateTime moment = cell.asDate().plusSeconds(1).truncatedTo(ChronoUnit.MINUTES);
        if (number.compareTo(BigDecimal.ONE) < 0) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toLocalDate() + "T" + moment.toLocalTime();
    }
}
