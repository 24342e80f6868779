package reception.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.MatchResult;
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
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Reproducible() {
    }

    /** Puts content into a workbook. */
    public interface Content {

        /** Called once, with an empty workbook that is closed afterwards. */
        void write(Workbook book) throws IOException;
    }

    /** Writes a workbook. */
    public static void write(OutputStream out, Content content) throws IOException {
        Path draft = Files.createTempFile("reception", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(draft); Workbook book = new Workbook(file, PROGRAM, null)) {
                content.write(book);
            }
            copy(draft, out);
        } finally {
            Files.delete(draft);
        }
    }

    private static void copy(Path workbook, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                copy.putNextEntry(same);
                String timeless = TIME.matcher(content).replaceAll("");
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
