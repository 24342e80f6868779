package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.Golden;

/** The papers that the command line makes from plans: whole plans in, whole papers out. */
class DocumentsTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final String CLEAN = "examples/clean-domestic-visit/plan.yaml";
    private static final String SECRET = "龙门阵";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @TestFactory
    Stream<DynamicTest> papers_of_examples() {
        return Stream.of("clean-domestic-visit/list.html").flatMap(paper -> Stream.of("zh", "en").map(lang -> DynamicTest.dynamicTest(paper + " " + lang, () -> {
            Path path = EXAMPLES.resolve(paper);
            String[] name = path.getFileName().toString().split("\\.");
            CommandLineRun run = CommandLineRun.of(name[0], "--lang", lang, "--format", name[1].equals("txt") ? "text" : name[1], path.resolveSibling("plan.yaml").toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
            Golden.assertUpToDate(path.resolveSibling(name[0] + "." + lang + "." + name[1]), run.out());
        })));
    }

    @Test
    void a_workbook_opens_again_with_its_amounts_as_numbers_and_is_the_same_each_time() throws IOException {
        Path first = folder.resolve("list.xlsx");
        Path second = folder.resolve("again.xlsx");
        for (Path file : List.of(first, second)) {
            assertThat(CommandLineRun.of("list", "--lang", "zh", "--format", "xlsx", "--output", file.toString(), CLEAN)).isEqualTo(new CommandLineRun(ExitCode.CLEAN, "", ""));
        }
        assertThat(first).hasSameBinaryContentAs(second);
        try (InputStream in = Files.newInputStream(first); ReadableWorkbook book = new ReadableWorkbook(in)) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).anySatisfy(row -> assertThat(texts(row)).startsWith("1", "高志远", "邹平市工业和信息化局", "局长"));
            assertThat(rows).anySatisfy(row -> assertThat(texts(row)).contains("450.00 元（大写：肆佰伍拾元整）"));
            assertThat(rows.stream().flatMap(Row::stream).filter(cell -> cell != null && cell.getType() == CellType.NUMBER).map(cell -> cell.asNumber()))
                    .contains(new BigDecimal("450"), new BigDecimal("50"));
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list"})
    void of_a_plan_with_state_secrets_nothing_is_made(String command) throws IOException {
        String plan = file("secret.yaml", Files.readString(Path.of(CLEAN)).replace("level: none", "level: secret").replace("邹平", SECRET));
        Path output = folder.resolve("out.html");
        for (String lang : List.of("zh", "en")) {
            CommandLineRun run = CommandLineRun.of(command, "--lang", lang, "--output", output.toString(), plan);
            assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(lang.equals("zh") ? "国家秘密" : "state secrets").doesNotContain(SECRET);
        }
        assertThat(output).doesNotExist();
    }

    @Test
    void an_unreadable_plan_gives_every_error_with_its_place_and_leaves_the_output_alone() throws IOException {
        String output = file("list.html", "before");
        CommandLineRun run = CommandLineRun.of("list", "--lang", "en", "--output", output, file("bad.yaml", "reception-plan: 1\nkynd: business\nguests: {count: many}\n"));
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("bad.yaml:2:1: ", "did you mean \"kind\"", "bad.yaml:3:17: ");
        assertThat(Path.of(output)).hasContent("before");
    }

    @Test
    void what_cannot_be_written_or_read_is_said() throws IOException {
        assertThat(CommandLineRun.of("list", "--lang", "en", "--format", "xlsx", CLEAN)).isEqualTo(
                new CommandLineRun(ExitCode.UNREADABLE, "", "xlsx is written to a file: add --output FILE" + System.lineSeparator()));
        assertThat(CommandLineRun.of("list", "--lang", "zh", "--output", folder.resolve("no/list.html").toString(), CLEAN).err()).contains("无法写入");
        assertThat(CommandLineRun.of("list", "--lang", "zh", folder.resolve("no.yaml").toString()).err()).contains("没有这个文件");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_page_escapes_what_a_plan_holds_and_each_plan_of_a_file_has_its_page() throws IOException {
        String plan = "reception-plan: 1\nguests: {people: [{name: \"<b onclick='x'>&\"}]}\n";
        String page = CommandLineRun.of("list", "--lang", "zh", file("two.yaml", plan + "---\n" + plan)).out();
        assertThat(page).contains("&lt;b onclick='x'&gt;&amp;").doesNotContain("<b onclick").containsPattern("(?s)<article>.*</article>\\s*<article>.*</article>");
    }
}
