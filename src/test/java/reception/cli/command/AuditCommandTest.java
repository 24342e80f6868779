package reception.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.jgit.api.Git;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.Golden;
import reception.cli.CommandLineRun;
import reception.cli.console.ExitCode;
import reception.cli.files.QuietGit;
import reception.write.OutputFormat;

class AuditCommandTest {

    private static final String YEAR = "examples/audit";
    private static final String HEAD = "日期,公函字号,来访单位,人数,陪餐人数,地点,金额,发票号\n";
    private static final String TWICE = HEAD + "2026-05-12,甲农函〔2026〕1号,甲市农业农村局,6,2,某饭店,480,26112000000012345678\n2026-06-02,甲农函[2026]1号,甲市农业农村局,6,2,另一饭店,480,26112000000012345699\n";

    @TempDir
    private static Path allFormats;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static CommandLineRun audit(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "audit";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineRun.of(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_year_of_the_examples_gives_its_report(String language) {
        CommandLineRun run = audit("--lang", language, "--profile", "inspector", "--jobs", "1", YEAR);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
        Golden.assertUpToDate(Path.of(YEAR, "report." + language + ".txt"), run.out());
        assertThat(audit("--lang", language, "--profile", "inspector", "--jobs", "4", YEAR)).as("on several threads").isEqualTo(run);
    }

    private static Path file(OutputFormat format) {
        return allFormats.resolve(format.name().toLowerCase(Locale.ROOT));
    }

    /** One audit of the year gives all formats. */
    @BeforeAll
    static void writeTheYearInEachFormat() {
        List<String> arguments = new ArrayList<>(List.of("audit", "--lang", "en", "--quiet", YEAR));
        for (OutputFormat format : OutputFormat.values()) {
            arguments.addAll(List.of("--output", format.name().toLowerCase(Locale.ROOT) + "=" + file(format)));
        }
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void each_format_tells_of_each_finding(OutputFormat format) throws Exception {
        String written = Files.readString(file(format));
        assertThat(written).contains(format == OutputFormat.JUNIT ? "name=\"bill-twice\"" : "across/bill-twice", "unit-too-often");
        switch (format) {
            case JSON -> {
                JsonNode report = new ObjectMapper().readTree(written);
                String schema = CommandLineRun.of("schema", "audit").out();
                assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(report)).isEmpty();
                assertThat(report.get("violations")).hasSize(11);
                assertThat(report.get("signals")).hasSize(9).allSatisfy(signal -> assertThat(signal.has("severity")).isFalse());
                assertThat(report.get("signals").get(0).get("places").get(0).get("file").asText()).startsWith(YEAR);
            }
            case SARIF -> {
                var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Files.readString(Path.of("src/test/resources/report/schema/sarif-schema-2.1.0.json")));
                JsonNode sarif = new ObjectMapper().readTree(written);
                assertThat(schema.validate(sarif)).isEmpty();
                assertThat(sarif.at("/runs/0/tool/driver/rules")).allSatisfy(rule -> assertThat(rule.get("helpUri").asText()).isEqualTo("urn:reception:rule:" + rule.get("id").asText()));
                assertThat(sarif.get("runs").get(0).get("results")).hasSize(20).allSatisfy(result -> assertThat(result.get("relatedLocations")).isNotEmpty());
            }
            case JUNIT -> {
                var suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("testsuite").item(0).getAttributes();
                assertThat(suite.getNamedItem("tests").getNodeValue()).isEqualTo("22");
                assertThat(suite.getNamedItem("failures").getNodeValue()).isEqualTo("3");
            }
            case HTML -> assertThat(Jsoup.parse(written).select("section.group")).hasSize(20);
            case CSV -> assertThat(written.lines().filter(line -> line.contains("across/unit-too-often"))).hasSize(13);
            default -> assertThat(written).doesNotContain("{count}", "null");
        }
    }

    @ParameterizedTest
    @CsvSource({"error, 1", "warning, 1", "signal, 1"})
    void a_violation_fails_a_run(String failOn, int exit) throws IOException {
        assertThat(audit("--fail-on", failOn, file("l.csv", TWICE)).exit()).isEqualTo(exit);
    }

    @Test
    void a_signal_fails_a_run_only_if_that_is_asked_for() throws IOException {
        StringBuilder often = new StringBuilder(HEAD);
        for (int month = 1; month <= 10; month++) {
            often.append("2026-").append(month < 10 ? "0" : "").append(month).append("-12,甲农函〔2026〕").append(month).append("号,甲市农业农村局,6,2,机关食堂,").append(300 + month).append(",\n");
        }
        String ledger = file("l.csv", often.toString());
        assertThat(audit("--fail-on", "warning", ledger).exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(audit("--fail-on", "signal", ledger).exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(audit("--lang", "zh", ledger).out()).contains("疑点不是违规").doesNotContain("== 违规");
    }

    @Test
    void what_was_recorded_fails_nothing_and_stays_visible() throws IOException {
        String ledger = file("l.csv", TWICE);
        String fingerprint = audit("--lang", "en", ledger).out().lines().filter(line -> line.contains("fingerprint")).findFirst().orElseThrow().strip().split(" ")[1];
        String record = file("d.yaml", "线索处置: 1\n处置:\n- {线索: " + fingerprint + ", 结果: 已说明, 经办人: 张三, 日期: 2026-11-20, 依据文书: 情况说明〔2026〕3号}\n- {线索: abc, 结果: 不属实, 经办人: 张三, 日期: 2026-11-20, 依据文书: 核实记录}\n");
        CommandLineRun run = audit("--lang", "zh", "--dispositions", record, ledger);
        assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("处置：已说明（2026年11月20日，情况说明〔2026〕3号，张三）", "处置记录 abc 已没有对应的线索", "已处置1条");
        assertThat(audit("--lang", "zh", "--profile", "internal", "--dispositions", record, ledger).out()).doesNotContain("张三");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-12-31", "1999-01-01", "2031-06-03", "2026-06-01"})
    void a_disposition_of_an_impossible_day_silences_nothing(String day) throws IOException {
        String ledger = file("l.csv", TWICE);
        String fingerprint = audit("--lang", "en", ledger).out().lines().filter(line -> line.contains("fingerprint")).findFirst().orElseThrow().strip().split(" ")[1];
        CommandLineRun run = audit("--lang", "en", "--dispositions", file("d.yaml", "reception-dispositions: 1\ndispositions:\n- {finding: " + fingerprint + ", outcome: explained, by: 张三, on: " + day + ", paper: x}\n"), ledger);
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("is dated before what it is about, or more than 5 years after it");
    }

    @Test
    void a_disposition_without_a_paper_is_refused_with_its_place() throws IOException {
        CommandLineRun run = audit("--lang", "en", "--dispositions", file("d.yaml", "reception-dispositions: 1\ndispositions:\n- {finding: abc, outcome: explained, by: 张三, on: 2026-11-20}\n"), file("l.csv", TWICE));
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("d.yaml:3:3", "\"paper\" is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-13-12,甲农函〔2026〕1号,甲市农业农村局,6,2,某饭店,480, | :4:1 column 1 (date): there is no such day: 2026-13-12",
        "2026-05-12,甲农函〔2026〕1号,甲市农业农村局,很多,2,某饭店,480, | :4:4 column 4 (guests)",
        "2026-05-12,甲农函〔2026〕1号,甲市农业农村局,6,2,某饭店,很多, | :4:7 column 7 (amount)",
        "2026-05-12,甲农函〔2026〕1号,甲市农业农村局,6,2,某饭店,-5, | :4:7 column 7 (amount)"})
    void a_bad_cell_is_told_with_line_and_column_and_other_rows_are_compared(String row, String said) throws IOException {
        CommandLineRun run = audit("--lang", "en", file("l.csv", TWICE + row + "\n"));
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains(said, "across/letter-meals");
    }

    @Test
    void a_ledger_that_is_no_table_or_not_in_utf_8_is_told() throws IOException {
        Path gbk = folder.resolve("gbk.csv");
        byte[] bytes = TWICE.getBytes(StandardCharsets.UTF_8);
        bytes[TWICE.getBytes(StandardCharsets.UTF_8).length - 40] = (byte) 0xff;
        Files.write(gbk, bytes);
        assertThat(audit("--lang", "zh", gbk.toString()).out()).contains("gbk.csv:1:1", "另存为“CSV UTF-8（逗号分隔）”");
        assertThat(audit("--lang", "en", file("empty.csv", "")).out()).contains("empty.csv:1:1 the table is empty");
        assertThat(audit("--lang", "en", file("other.csv", "a,b\n1,2\n")).out()).contains("no column is headed \"date\"");
        assertThat(audit("--lang", "en", file("open.csv", HEAD + "2026-05-12,\"甲\n")).exit()).isIn(ExitCode.UNREADABLE, ExitCode.CLEAN);
        assertThat(audit("--lang", "en", file("two.csv", "日期,接待日期\n")).out()).contains("column 1 (日期) is the same as 接待日期");
    }

    @Test
    void other_heads_and_measures_are_settings_of_an_office() throws IOException {
        String ledger = file("l.csv", TWICE.replace("公函字号", "函件登记"));
        assertThat(audit("--lang", "zh", ledger).out()).contains("未读取的列：函件登记").doesNotContain("across/letter-meals");
        file("reception.yaml", "接待配置: 1\n审计:\n  接待单位: 某县农业农村局\n  台账列名: [{列名: 函件登记, 对应: 公函字号}]\n  参考值: [{名称: unit-visits-in-a-year, 数值: 1}]\n");
        assertThat(audit("--lang", "zh", ledger).out()).contains("across/letter-meals", "across/unit-too-often");
        file("reception.yaml", "reception-config: 1\naudit:\n  measures: [{measure: working-meals-per-visit, value: 9}]\n");
        CommandLineRun run = audit("--lang", "en", ledger);
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("reception.yaml:3", "working-meals-per-visit");
    }

    @Test
    void a_folder_gives_its_plans_and_ledgers_and_no_other_table() throws IOException {
        file("year/ledger.csv", TWICE);
        file("year/prices.csv", "菜名,价格\n青菜,12\n");
        file("year/.hidden/ledger.csv", TWICE);
        Files.copy(Path.of("examples/clean-domestic-visit/plan.yaml"), folder.resolve("year/plan.yaml"));
        CommandLineRun run = audit("--lang", "en", folder.resolve("year").toString());
        assertThat(run.out()).contains("1 plan, 2 ledger rows", "which were not compared: ", "prices.csv").doesNotContain(".hidden");
    }

    @Test
    void a_ledger_may_be_a_sheet_of_a_workbook_with_a_title_above_its_heads() throws IOException {
        Path book = folder.resolve("y/台账.xlsx");
        Files.createDirectories(book.getParent());
        try (var out = Files.newOutputStream(book); Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("说明").value(0, 0, "本表由办公室登记");
            Worksheet sheet = workbook.newWorksheet("2026年");
            sheet.value(0, 0, "公务接待台账");
            List<String> rows = (TWICE + "2026-07-02,甲农函〔2026〕9号,甲市农业农村局,很多,2,某饭店,480,\n").lines().toList();
            for (int i = 0; i < rows.size(); i++) {
                String[] cells = rows.get(i).split(",");
                for (int j = 0; j < cells.length; j++) {
                    sheet.value(i + 1, j, cells[j]);
                }
            }
        }
        CommandLineRun run = audit("--lang", "zh", folder.resolve("y").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("台账3行", "across/letter-meals", "台账.xlsx:2026年!A3  甲市农业农村局2026年5月12日用餐", "台账.xlsx:2026年!D5 第4列（人数）");
        assertThat(audit("--lang", "zh", book.toString()).out()).contains("across/letter-meals");
        assertThat(audit("--lang", "en", "--format", "json", book.toString()).out()).contains("\"sheet\": \"2026年\"");
    }

    @Test
    void a_title_may_stand_above_the_heads_of_comma_separated_values() throws IOException {
        assertThat(audit("--lang", "en", file("l.csv", "某县农业农村局接待台账,,,,,,,\n" + TWICE)).out()).contains("2 ledger rows", "across/letter-meals", "l.csv:3:1");
    }

    @Test
    void an_unreadable_plan_stops_no_other_and_a_secret_one_is_not_read() throws IOException {
        file("y/bad.yaml", "接待方案: 1\n用餐: [{日期: 2026-02-30}]\n");
        file("y/secret.yaml", "接待方案: 1\n保密: {密级: 机密}\n公函: {发文字号: 甲农函〔2026〕1号}\n");
        file("y/l.csv", TWICE);
        file("y/secret.csv", "机密★5年,,,,,,,\n" + TWICE);
        CommandLineRun run = audit("--lang", "en", folder.resolve("y").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("bad.yaml:2", "across/letter-meals", "files marked as holding state secrets, which were not read: 2").doesNotContain("secret.yaml", "secret.csv");
    }

    @Test
    void reports_are_written_to_files_and_never_over_what_is_compared() throws IOException {
        String ledger = file("l.csv", TWICE);
        Path html = folder.resolve("report.html");
        assertThat(audit("--quiet", "--output", "html=" + html, ledger).out()).isEmpty();
        assertThat(Files.readString(html)).contains("across/letter-meals");
        assertThat(audit("--lang", "en", "--output", "csv=" + ledger, ledger).err()).contains("what is compared cannot be written to");
    }

    @Test
    void only_groups_to_which_something_changed_belongs_are_judged_against_all_others() throws Exception {
        QuietGit.install();
        String other = TWICE.replace("甲农函", "乙农函").replace("甲市", "乙市").replace("某饭店", "他处饭店").replace("26112000000012345", "26112000000099999");
        try (Git git = Git.init().setInitialBranch("main").setDirectory(folder.toFile()).call()) {
            file("old.csv", TWICE.replace("2026-06-02,甲农函[2026]1号", "2026-06-02,甲农函[2026]2号"));
            file("untouched.csv", other);
            git.add().addFilepattern(".").call();
            git.commit().setMessage("ledgers").setAuthor("a", "a@example.org").setCommitter("a", "a@example.org").setSign(false).call();
            file("new.csv", HEAD + "2026-07-02,甲农函[2026]1号,甲市农业农村局,6,2,某饭店,480,26112000000012349999\n");
            CommandLineRun run = audit("--lang", "en", "--changed-since", "main", folder.toString());
            assertThat(run.err()).contains("1 of 3 plans have changed");
            assertThat(run.out()).contains("甲农函", "new.csv:2", "old.csv:2").doesNotContain("乙农函", "untouched.csv");
        }
    }

    @Test
    void rules_and_explain_know_the_rules_across_plans() {
        assertThat(CommandLineRun.of("rules", "--lang", "en", "across").out()).contains("across/letter-meals", "22 rules");
        assertThat(CommandLineRun.of("explain", "--lang", "zh", "across/unit-too-often").out()).contains("归集：来访单位和年度", "疑点，不是违规", "同一单位一年来访次数 10");
        assertThat(List.of(CommandLineRun.of("test", "--lang", "en", "rules", "across").exit())).containsExactly(ExitCode.CLEAN);
    }
}
