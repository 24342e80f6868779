package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.command.ReportFormat;
import reception.cli.console.ExitCode;
import reception.format.edit.TextEdit;

class FixCommandTest {

    @TempDir
    private Path folder;

    private Path plan;
    private String clean;

    @BeforeEach
    void spoil() throws IOException {
        clean = Files.readString(Path.of("rules/base-plan.yaml"));
        plan = Files.writeString(folder.resolve("plan.yaml"), clean.replace("drinks: none", "drinks: [茅台酒]").replace("cigarettes: no", "cigarettes: yes"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_patch_is_printed_and_the_file_stays() throws Exception {
        String before = Files.readString(plan);
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", "--fix", "--format", "diff", plan.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).startsWith("--- " + plan + "\n+++ " + plan + "\n@@ ").contains("-    drinks: [茅台酒]\n-    cigarettes: yes\n+    drinks: none\n+    cigarettes: no\n");
        assertThat(DiffUtils.patch(before.lines().toList(), UnifiedDiffUtils.parseUnifiedDiff(run.out().lines().toList()))).isEqualTo(clean.lines().toList());
        assertThat(run.err()).contains("cost/cigarettes: Leave the cigarettes out", "2 can be fixed, 0 left for people; --write changes the file.");
        assertThat(plan).hasContent(before);
    }

    @Test
    void what_would_be_changed_is_said_in_words_with_the_lines_of_the_file_as_it_is() {
        CommandLineRun run = CommandLineRun.of("check", "--lang", "zh", "--fix", plan.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        int line = clean.substring(0, clean.indexOf("drinks: none")).split("\n", -1).length;
        assertThat(run.out()).contains("用餐 1 · 酒水 1：", "茅台酒", "（第" + line + "行）", "用餐 1 · 香烟：yes → no（第" + (line + 1) + "行）").doesNotContain("@@");
        assertThat(CommandLineRun.of("check", "--fix", "--profile", "internal", plan.toString()).out()).isEmpty();
        assertThat(CommandLineRun.of("check", "--lang", "en", "--format", "diff", plan.toString()).err()).contains("goes with --fix");
    }

    @Test
    void in_a_workbook_each_cell_is_told_and_nothing_is_written() throws IOException {
        Path book = folder.resolve("plan.xlsx");
        CommandLineRun.of("convert", "--lang", "zh", plan.toString(), book.toString());
        byte[] bytes = Files.readAllBytes(book);
        CommandLineRun run = CommandLineRun.of("check", "--lang", "zh", "--fix", book.toString());
        assertThat(run.out()).containsPattern("用餐 1 · 香烟：是 → 否（用餐![A-Z]+3）");
        assertThat(CommandLineRun.of("check", "--lang", "zh", "--fix", "--write", book.toString()).exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(Files.readAllBytes(book)).isEqualTo(bytes);
    }

    @Test
    void every_format_of_reports_can_be_asked_for() {
        assertThat(java.util.Arrays.stream(ReportFormat.values()).filter(format -> format != ReportFormat.DIFF).map(Enum::name)).containsExactlyElementsOf(java.util.Arrays.stream(reception.write.OutputFormat.values()).map(Enum::name).toList());
    }

    @Test
    void with_write_the_file_is_replaced_whole_and_keeps_link_and_permissions() throws IOException {
        Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), plan);
        CommandLineRun run = CommandLineRun.of("check", "--lang", "zh", "--fix", "--write", link.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("已修改2处，其余0条须由人处理。");
        assertThat(plan).hasContent(clean);
        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plan))).isEqualTo("rw-r-----");
        assertThat(files()).containsExactly("link.yaml", "plan.yaml");
    }

    @Test
    void a_plan_that_cannot_be_read_is_not_touched_and_does_not_stop_the_others() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "reception-plan: 1\nkind: nonsense\n");
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", "--fix", "--write", folder.resolve("absent.yaml").toString(), broken.toString(), plan.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("absent.yaml: no such file", "broken.yaml: the plan has input errors and cannot be fixed");
        assertThat(broken).hasContent("reception-plan: 1\nkind: nonsense\n");
        assertThat(plan).hasContent(clean);
    }

    @Test
    void sarif_carries_the_same_fixes() throws IOException {
        String sarif = CommandLineRun.of("check", "--format", "sarif", plan.toString()).out();
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Files.readString(Path.of("src/test/resources/report/schema/sarif-schema-2.1.0.json")))
                .validate(sarif, InputFormat.JSON)).isEmpty();
        JsonNode results = new ObjectMapper().readTree(sarif).at("/runs/0/results");
        List<TextEdit> edits = new ArrayList<>();
        for (JsonNode replacement : results.findValues("replacements").stream().flatMap(replacements -> StreamSupport.stream(replacements.spliterator(), false)).toList()) {
            JsonNode region = replacement.get("deletedRegion");
            edits.add(new TextEdit(region.get("startLine").asInt(), region.get("startColumn").asInt(), region.get("endLine").asInt(), region.get("endColumn").asInt(),
                    replacement.at("/insertedContent/text").asText()));
        }
        assertThat(edits).isNotEmpty();
        assertThat(TextEdit.applied(Files.readString(plan), edits.stream().distinct().toList())).isEqualTo(clean);
        assertThat(CommandLineRun.of("check", "--format", "sarif", "--profile", "public", plan.toString()).out()).doesNotContain("replacements");
    }

    @Test
    void a_clean_plan_gives_no_patch() throws IOException {
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", "--fix", Files.writeString(plan, clean).toString());
        assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_plan_from_standard_input_can_be_patched() throws IOException {
        CommandLineRun run = CommandLineRun.withInput(Files.readString(plan), "check", "--fix", "--format", "diff", "-");
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("+    drinks: none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--write plan.yaml", "--fix --write -", "--fix --format json plan.yaml"})
    void what_makes_no_sense_is_refused(String options) {
        CommandLineRun run = CommandLineRun.of(("check --lang en " + options).split(" "));
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("--write goes with --fix");
    }
}
