package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.cli.console.ExitCode;
import reception.derivation.Derivations;
import reception.format.pack.RuleFolder;
import reception.standard.Standard;
import reception.standard.Standards;

/** What is not known of a place: said in one line, and answered by an office in reception.yaml. */
class PlaceRulesTest {

    private static final String INSTRUMENT = "instruments: [{instrument: own, title: {zh: 巩义市公务接待办法}, region: \"410181\", in-force: 2024-01-01, status: verified}]\n";

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void makeAPlanOfGongyiWithGuestsFromThere() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        plan = folder.resolve("plan.yaml");
        Files.writeString(plan, Files.readString(Path.of("rules/base-plan.yaml")).replace("region: \"220100\"\npurpose", "region: \"410181\"\npurpose").replace("region: \"210100\"", "region: \"410181\""));
    }

    private CommandLineRun check(String configuration) throws IOException {
        Files.writeString(folder.resolve("reception.yaml"), "reception-config: 1\n" + configuration);
        return CommandLineRun.of("check", "--lang", "zh", plan.toString());
    }

    private static String none(String standard) {
        return "  - {standard: " + standard + ", values: [{region: \"410181\", from: 2024-01-01, value: none}]}\n";
    }

    private static List<String> open(CommandLineRun run) {
        return run.out().lines().filter(line -> line.contains("未收录")).toList();
    }

    @Test
    void one_line_names_all_that_is_not_known_of_the_place() throws IOException {
        assertThat(open(check(""))).singleElement().asString()
                .isEqualTo("  - 河南省郑州市巩义市（410181）：同城接待、工作餐标准未收录；请提供当地规定，没有该项规定的写“无”");
    }

    @Test
    void a_figure_of_the_office_is_judged_by() throws IOException {
        CommandLineRun run = check(INSTRUMENT + "standards:\n" + none("same-city-reception")
                + "  - {standard: working-meal-cap, values: [{region: \"410181\", from: 2024-01-01, value: 50, cite: {instrument: own}, status: verified}]}\n");
        assertThat(open(run)).isEmpty();
        assertThat(run.out()).contains("cost/working-meal-cap", "超过当地工作餐标准50元");
    }

    @Test
    void a_ban_of_the_office_is_judged_by() throws IOException {
        CommandLineRun run = check(INSTRUMENT + "standards:\n  - {standard: same-city-reception, values: [{region: \"410181\", from: 2024-01-01, level: no-meal, cite: {instrument: own}, status: verified}]}\n");
        assertThat(run.out()).contains("同城公务按当地规定不接待  scope/same-city", "公务结束后来宾自行返回单位");
        assertThat(open(run)).singleElement().asString().contains("：工作餐标准未收录");
    }

    @Test
    void that_there_is_no_such_rule_settles_it_and_the_report_says_who_says_so() throws IOException {
        CommandLineRun run = check("standards:\n" + none("same-city-reception") + none("working-meal-cap"));
        assertThat(open(run)).isEmpty();
        assertThat(run.out()).contains("提示：据配置，河南省郑州市巩义市自2024年1月1日起没有“工作餐标准”的规定", "没有“同城接待”的规定");
    }

    @Test
    void it_is_no_answer_for_the_time_before() throws IOException {
        assertThat(open(check("standards:\n" + none("same-city-reception").replace("2024-01-01", "2026-05-13")))).singleElement().asString().contains("同城接待");
    }

    @Test
    void a_rule_that_is_known_outweighs_the_word_that_there_is_none() throws IOException {
        Files.writeString(plan, Files.readString(Path.of("rules/base-plan.yaml")).replace("cost-per-person: {amount: 60,", "cost-per-person: {amount: 160,"));
        assertThat(check("standards:\n" + none("working-meal-cap").replace("410181", "220100")).out()).contains("超过当地工作餐标准120元");
    }

    @Test
    void config_and_standards_show_it() throws IOException {
        check("standards:\n" + none("working-meal-cap"));
        assertThat(CommandLineRun.of("config", "--lang", "zh", plan.toString()).out()).contains("工作餐标准  working-meal-cap  当地没有此项规定  河南省郑州市巩义市");
        assertThat(CommandLineRun.of("standards", "--lang", "zh", "--region", "410181", "--config", folder.resolve("reception.yaml").toString()).out()).contains("  当地没有此项规定  河南省郑州市巩义市");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "standard: working-meal-caps, values: [{region: \"410181\", from: 2024-01-01, value: none}] | 没有标准“working-meal-caps”，是否为“working-meal-cap”？",
        "standard: meal-companions, values: [{region: \"410181\", from: 2024-01-01, value: none}] | “陪餐人数上限”不是各地自定的标准，不能写“无”",
        "standard: working-meal-cap, values: [{region: CN, from: 2024-01-01, value: none}] | “无”须写明是哪一地没有此项规定，不能写全国",
        "standard: working-meal-cap, values: [{region: \"410181\", value: none}] | 缺少“施行日期”",
    })
    void what_cannot_be_answered_so_is_an_error_at_its_place(String standard, String error) throws IOException {
        CommandLineRun run = check("standards:\n  - {" + standard + "}\n");
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("reception.yaml:3:", error);
    }

    @Test
    void the_same_in_chinese() throws IOException {
        CommandLineRun run = check("本地标准:\n  - {标准: working-meal-cap, 标准值: [{适用地区: 巩义市, 施行日期: 2024-01-01, 数额: 无}]}\n"
                + "  - {标准: same-city-reception, 标准值: [{适用地区: 巩义市, 施行日期: 2024-01-01, 等级: 无}]}\n");
        assertThat(open(run)).isEmpty();
    }

    @Test
    void each_standard_that_only_some_places_are_known_for_is_one_that_places_set() {
        Standards standards = Standards.of(RuleFolder.builtIn(), Derivations.dimensions());
        assertThat(standards.all()).filteredOn(standard -> !standard.isOfClasses() && !standard.values().isEmpty())
                .filteredOn(standard -> standard.values().stream().noneMatch(value -> value.region().equals("CN"))).allMatch(Standard::isSetByPlaces);
    }
}
