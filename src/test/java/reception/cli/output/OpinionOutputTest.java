package reception.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reception.ReceptionChecker;
import reception.cli.CommandLineRun;
import reception.cli.console.ExitCode;
import reception.report.Report;
import reception.vocabulary.Language;

/** {@code check --output xlsx=FILE}: the plan with what was found on its cells. */
class OpinionOutputTest {

    private static final String PLAN = "examples/lavish-visit/plan.yaml";

    @TempDir
    private Path folder;
    private Path plan;
    private Path opinion;

    @BeforeEach
    void convert() {
        plan = folder.resolve("方案.xlsx");
        opinion = folder.resolve("意见.xlsx");
        assertThat(CommandLineRun.of("convert", "--lang", "zh", PLAN, plan.toString()).exit()).isEqualTo(ExitCode.CLEAN);
    }

    private CommandLineRun check(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of("check", "--lang", "zh", "--quiet"));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    private static Map<String, byte[]> parts(Path workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return parts;
    }

    @Test
    void each_finding_is_a_note_on_its_cell_and_a_row_of_a_sheet() throws IOException {
        assertThat(check("--output", "xlsx=" + opinion, plan.toString()).exit()).isEqualTo(ExitCode.FINDINGS);

        Report report = ReceptionChecker.builder().build().check(plan).get(0);
        Map<String, byte[]> parts = parts(opinion);
        String notes = parts.entrySet().stream().filter(part -> part.getKey().contains("comments")).map(part -> new String(part.getValue(), StandardCharsets.UTF_8)).reduce("", String::concat);
        assertThat(report.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.span().isCell()).isTrue();
            assertThat(notes).contains(finding.message(Language.ZH)).contains("ref=\"" + finding.span().place().replaceFirst(".*!", "") + "\"");
        });
        try (ReadableWorkbook book = new ReadableWorkbook(opinion.toFile())) {
            List<Row> rows = book.findSheet("检查意见").orElseThrow().read();
            assertThat(rows).hasSize(2 + report.findings().size() + report.openMatters().size());
            assertThat(rows.get(2).getCellText(1)).isEqualTo(report.findings().get(0).span().place());
        }
    }

    @Test
    void all_else_stays_as_it_was_and_the_copy_is_judged_alike() throws IOException {
        check("--output", "xlsx=" + opinion, plan.toString());

        Map<String, byte[]> before = parts(plan);
        Map<String, byte[]> after = parts(opinion);
        Set<String> mayChange = Set.of("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml");
        before.forEach((name, bytes) -> {
            boolean isOfNotes = mayChange.contains(name) || name.contains("comments") || name.contains("drawing") || name.endsWith(".rels");
            boolean isSame = isOfNotes || java.util.Arrays.equals(after.get(name), bytes) || new String(after.get(name), StandardCharsets.UTF_8).contains("legacyDrawing");
            assertThat(isSame).as(name).isTrue();
        });
        ReceptionChecker checker = ReceptionChecker.builder().build();
        assertThat(checker.check(opinion).get(0).findings().stream().map(finding -> finding.fingerprint()).toList()).isEqualTo(checker.check(plan).get(0).findings().stream().map(finding -> finding.fingerprint()).toList());
        assertThat(CommandLineRun.of("check", "--format", "compact", folder.toString()).out()).doesNotContain("意见.xlsx");
        Path again = folder.resolve("again.xlsx");
        check("--output", "xlsx=" + again, opinion.toString());
        assertThat(parts(again).keySet().stream().filter(name -> name.startsWith("xl/worksheets/sheet"))).hasSameSizeAs(after.keySet().stream().filter(name -> name.startsWith("xl/worksheets/sheet")).toList());
    }

    @Test
    void a_plan_in_yaml_becomes_a_workbook_with_notes() throws IOException {
        check("--output", "xlsx=" + opinion, PLAN);
        assertThat(new String(parts(opinion).get("xl/workbook.xml"), StandardCharsets.UTF_8)).contains("检查意见");
    }

    @Test
    void nothing_is_made_of_several_plans_of_the_plan_itself_or_against_a_profile() throws IOException {
        assertThat(check("--output", "xlsx=" + opinion, "examples/lavish-visit", "examples/chinese-keys").err()).contains("一份方案");
        byte[] bytes = Files.readAllBytes(plan);
        assertThat(check("--output", "xlsx=" + plan, plan.toString()).exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(Files.readAllBytes(plan)).isEqualTo(bytes);
        assertThat(check("--profile", "public", "--output", "xlsx=" + opinion, plan.toString()).exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(opinion).doesNotExist();
    }
}
