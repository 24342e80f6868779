package reception.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Writes workbooks of which the same content always gives the same bytes: the library notes when one was made and lists merged cells in no order. */
public final class Reproducible {

    private static final String PROGRAM = "reception";
    private static final Pattern TIME = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final Pattern MERGED = Pattern.compile("(<mergeCell [^>]*>)+");
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d{1,4})\\.xml");
    private static final Pattern FORMULA = Pattern.compile("<c r=\"([A-Z]{1,3}\\d{1,7})\"[^>]*><f>[^<]*</f>");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Reproducible() {
    }

    /** Puts content into a workbook. */
    public interface Content {

        /** Called once, with an empty workbook that is closed afterwards. */
        void write(Workbook book) throws IOException;
    }

    /** Values of formulas, by sheet and address: what shows them without working them out would show nothing. */
    public static final class Stored {

        private final List<Map<String, BigDecimal>> sheets = new ArrayList<>();

        /** Begins a sheet. */
        public void begin() {
            sheets.add(new HashMap<>());
        }

        /** Keeps the value of a cell of the sheet that was begun last. */
        public void put(String address, BigDecimal value) {
            sheets.get(sheets.size() - 1).put(address, value);
        }

        private String into(String part, String content) {
            Matcher sheet = SHEET.matcher(part);
            int number = sheet.matches() ? Integer.parseInt(sheet.group(1)) : 0;
            return number < 1 || number > sheets.size() ? content : FORMULA.matcher(content).replaceAll(cell -> {
                BigDecimal value = sheets.get(number - 1).get(cell.group(1));
                return Matcher.quoteReplacement(value == null ? cell.group() : cell.group().replace("</f>", "</f><v>" + value.toPlainString() + "</v>"));
            });
        }
    }

    /** Writes a workbook. */
    public static void write(OutputStream out, Content content) throws IOException {
        write(out, new Stored(), content);
    }

    /**
     * Writes a workbook.
     *
     * @param stored values of its formulas, which the content fills in
     */
    public static void write(OutputStream out, Stored stored, Content content) throws IOException {
        Path draft = Files.createTempFile("reception", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(draft); Workbook book = new Workbook(file, PROGRAM, null)) {
                content.write(book);
            }
            copy(draft, stored, out);
        } finally {
            Files.delete(draft);
        }
    }

    private static void copy(Path workbook, Stored stored, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                copy.putNextEntry(same);
                String timeless = stored.into(entry.getName(), TIME.matcher(content).replaceAll(""));
                copy.write(MERGED.matcher(timeless).replaceAll(Reproducible::sorted).getBytes(StandardCharsets.UTF_8));
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private static String sorted(MatchResult cells) {
        return Arrays.stream(cells.group().split("(?<=>)")).sorted().collect(Collectors.joining());
    }
}
