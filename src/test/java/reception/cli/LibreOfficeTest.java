package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reception.ReceptionChecker;
import reception.cli.console.ExitCode;

/** Workbooks as a real office program reads, keeps and prints them. On a machine without one it is skipped. */
class LibreOfficeTest {

    private static final String PROGRAM = "soffice";
    private static final int MINUTES = 3;
    private static final double A4_WIDTH = 595;
    private static final double A4_HEIGHT = 842;
    /** How much of a letter may lie on another one: fonts draw accents and brackets beyond their boxes. */
    private static final double SLIGHT = 0.35;

    @TempDir
    private Path folder;
    private String office;

    @BeforeEach
    void find() {
        Optional<Path> found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(entry -> Path.of(entry, PROGRAM)).filter(Files::isExecutable).findFirst();
        assumeTrue(found.isPresent(), PROGRAM + " is not on the PATH");
        office = found.get().toString();
    }

    private Path converted(Path workbook, String format) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Process process = new ProcessBuilder(office, "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", format, "--outdir", out.toString(), workbook.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        Path made = out.resolve(workbook.getFileName().toString().replaceFirst("xlsx$", format));
        assertThat(made).as(Files.readString(folder.resolve("log"))).exists();
        return made;
    }

    private Path run(String name, String... arguments) {
        Path file = folder.resolve(name);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.replaceAll(argument -> argument.replace("FILE", file.toString()));
        CommandLineRun run = CommandLineRun.of(all.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isNotEqualTo(ExitCode.UNREADABLE);
        return file;
    }

    @Test
    void a_plan_and_its_copy_with_notes_are_kept_by_it_as_they_are() throws Exception {
        Path plan = run("方案.xlsx", "convert", "--lang", "zh", "examples/lavish-visit/plan.yaml", "FILE");
        Path notes = run("意见.xlsx", "check", "--lang", "zh", "--quiet", "--output", "xlsx=FILE", plan.toString());
        ReceptionChecker checker = ReceptionChecker.builder().build();
        List<String> said = checker.check(plan).get(0).findings().stream().map(finding -> finding.span().place() + " " + finding.fingerprint()).toList();

        Path kept = converted(notes, "xlsx");
        assertThat(checker.check(kept).get(0).findings().stream().map(finding -> finding.span().place() + " " + finding.fingerprint()).toList()).isEqualTo(said);
        try (ReadableWorkbook book = new ReadableWorkbook(kept.toFile())) {
            assertThat(book.getSheets().map(Sheet::getName)).contains("检查意见", "用餐");
        }
    }

    @Test
    void a_reception_list_prints_upright_with_nothing_over_another_and_its_sums_worked_out() throws Exception {
        Path list = run("清单.xlsx", "list", "--lang", "zh", "--format", "xlsx", "--output", "FILE", "examples/completed-visit/plan.yaml");
        try (PDDocument pdf = Loader.loadPDF(converted(list, "pdf").toFile())) {
            Letters letters = new Letters();
            String text = letters.getText(pdf);
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(3);
            pdf.getPages().forEach(page -> {
                assertThat((double) page.getMediaBox().getWidth()).isBetween(A4_WIDTH - 2, A4_WIDTH + 2);
                assertThat((double) page.getMediaBox().getHeight()).isBetween(A4_HEIGHT - 2, A4_HEIGHT + 2);
            });
            assertThat(text.replaceAll("\\s", "")).contains("接待清单", "单位（盖章）", "合计400.00", "第1页");
            assertThat(letters.overlapping()).isEmpty();
        }
    }

    /** The letters of a document with their boxes. */
    private static final class Letters extends PDFTextStripper {

        private record Box(int page, String letter, double left, double top, double right, double bottom) {

            double overlap(Box other) {
                double width = Math.min(right, other.right) - Math.max(left, other.left);
                double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
                return width <= 0 || height <= 0 ? 0 : width * height / Math.min((right - left) * (bottom - top), (other.right - other.left) * (other.bottom - other.top));
            }
        }

        private final List<Box> boxes = new ArrayList<>();

        Letters() throws IOException {
            super();
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            positions.stream().filter(position -> !position.getUnicode().isBlank()).forEach(position -> boxes.add(new Box(getCurrentPageNo(), position.getUnicode(), position.getXDirAdj(),
                    position.getYDirAdj() - position.getHeightDir(), position.getXDirAdj() + position.getWidthDirAdj(), position.getYDirAdj())));
            super.writeString(text, positions);
        }

        List<String> overlapping() {
            return boxes.stream().flatMap(box -> boxes.stream().filter(other -> other != box && other.page() == box.page() && box.overlap(other) > SLIGHT).map(other -> box.letter() + other.letter() + " " + box)).collect(Collectors.toList());
        }
    }
}
