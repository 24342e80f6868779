package reception.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.CommandLineRun;
import reception.cli.console.ExitCode;
import reception.report.Printable;

class LimitsCommandTest {

    private static final String CLEAN = "rules/base-plan.yaml";
    private static final String EXAMPLE = "examples/clean-domestic-visit/plan.yaml";

    @TempDir
    private Path folder;

    private String plan(String from, String old, String changed) throws IOException {
        String text = Files.readString(Path.of(from));
        assertThat(text).contains(old);
        return Files.writeString(folder.resolve("plan.yaml"), text.replace(old, changed)).toString();
    }

    private static String row(CommandLineRun run, String title) {
        return run.out().lines().filter(line -> line.strip().startsWith(title)).findFirst()
                .orElseThrow(() -> new AssertionError(title + " in\n" + run.out() + run.err()));
    }

    private static List<String> cells(CommandLineRun run, String title) {
        return List.of(row(run, title).strip().split(" {2,}"));
    }

    @Test
    void each_limit_stands_with_what_is_planned_allowed_and_left() throws IOException {
        CommandLineRun run = CommandLineRun.of("limits", "--lang", "zh", EXAMPLE);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(cells(run, "陪餐人数上限")).startsWith("陪餐人数上限", "2人", "≤ 3人", "1人", "符合").last().asString().contains("不超过10的，为3");
        assertThat(cells(run, "工作餐标准")).startsWith("工作餐标准", "50元", "≤ 60元/人·餐", "10元", "符合").last().asString().doesNotContain("未核实");
        Path doubtful = Files.writeString(folder.resolve("doubtful.yaml"),
                Files.readString(Path.of("examples/clean-domestic-visit/reception.yaml")).replace("status: verified", "status: unverified"));
        assertThat(cells(CommandLineRun.of("limits", "--lang", "zh", "--config", doubtful.toString(), EXAMPLE), "工作餐标准"))
                .startsWith("工作餐标准", "50元", "≤ 60元/人·餐", "10元", "无法判定").last().asString().endsWith("未核实");
        assertThat(cells(run, "留样克数")).startsWith("留样克数", "150克", "≥ 125克", "25克");
        assertThat(run.out()).contains("【用餐】2026-12-08 午餐 12:00", "【整个来访】", "不供酒", "260 ÷ 2 = 130", "第十条第一款；全国；2013年12月1日起执行；2026年11月24日核对")
                .doesNotContain("no-alcohol", "高志远");
    }

    @Test
    void it_is_told_in_english_too() {
        CommandLineRun run = CommandLineRun.of("limits", "--lang", "en", EXAMPLE);
        assertThat(cells(run, "Dining companions allowed")).startsWith("Dining companions allowed", "2 people", "≤ 3 people", "1 person", "satisfied");
        assertThat(run.out()).contains("[meals] 2026-12-08 lunch 12:00", "[the visit as a whole]", "no alcohol", "in force from 1 December 2013");
    }

    @Test
    void what_is_over_has_negative_head_room_and_is_no_failure() throws IOException {
        CommandLineRun run = CommandLineRun.of("limits", "--lang", "zh", plan(CLEAN, "companions: 2", "companions: 9"));
        assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(row(run, "陪餐人数上限")).contains("9人", "（超出）", "不符").containsPattern("-\\d人（超出）");
    }

    @Test
    void what_the_plan_does_not_state_is_named() throws IOException {
        CommandLineRun run = CommandLineRun.of("limits", "--lang", "en", plan(CLEAN, "companions: 2", "companions: to-be-confirmed"));
        assertThat(row(run, "Dining companions allowed")).contains("not stated", "undetermined");
        assertThat(run.out()).contains("to be stated: companions (meals[");
    }

    @Test
    void a_standard_without_a_value_is_listed_with_the_reason() throws IOException {
        CommandLineRun run = CommandLineRun.of("limits", "--lang", "zh", plan(EXAMPLE, "status: approved", "status: draft"));
        assertThat(run.out()).contains("工作餐标准：2026-12-08 午餐 12:00\n    没有适用于", "reception.yaml");
        CommandLineRun kind = CommandLineRun.of("limits", "--lang", "en", plan(EXAMPLE, "kind: domestic-official", "# no kind"));
        assertThat(kind.out()).contains("Dining companions allowed").doesNotContain("kind (kind)");
    }

    @Test
    void other_numbers_of_guests_are_told_as_a_table() {
        CommandLineRun run = CommandLineRun.of("limits", "--lang", "zh", "--guests", "8..14", EXAMPLE);
        assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
        List<String> allowed = run.out().lines().filter(line -> line.matches("  \\d+ .*")).map(line -> line.strip().split(" {2,}"))
                .map(cells -> cells[0] + ":" + cells[1]).toList();
        assertThat(allowed).containsExactly("8:3人", "9:3人", "10:3人", "11:3人", "12:4人", "13:4人", "14:4人");
        assertThat(run.out()).contains("按三分之一计，取整数，为4", "以公函所列为准");
        assertThat(row(CommandLineRun.of("limits", "--lang", "en", "--guests", "12", EXAMPLE), "12 ")).contains("4 people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "14..8", "many", "1..1000", "8..", "-3"})
    void a_number_of_guests_that_is_none_is_bad_usage(String guests) {
        CommandLineRun run = CommandLineRun.of("limits", "--guests=" + guests, EXAMPLE);
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void columns_are_aligned_where_characters_take_two(String lang) {
        Set<Integer> starts = CommandLineRun.of("limits", "--lang", lang, EXAMPLE).out().lines().filter(line -> line.matches(".* [≤≥] .*"))
                .map(line -> Printable.columns(line.split(" [≤≥]", 2)[0])).collect(Collectors.toSet());
        assertThat(starts).hasSize(1);
    }

    @Test
    void the_nights_in_a_room_with_the_same_limit_are_told_once() throws IOException {
        CommandLineRun run = CommandLineRun.of("limits", "--lang", "zh", plan(EXAMPLE, "check-out: 2026-12-09", "check-out: 2026-12-11"));
        assertThat(run.out().split("至 2026-12-10，3 晚", -1)).hasSize(5);
    }

    @Test
    void nothing_of_a_plan_with_state_secrets_is_printed() throws IOException {
        for (String guests : new String[] {"--guests=8", "--lang=zh"}) {
            CommandLineRun run = CommandLineRun.of("limits", guests, plan(EXAMPLE, "level: none", "level: secret"));
            assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
            assertThat(run.out() + run.err()).contains("confidentiality/classified-plan").doesNotContain("邹平", "高志远", "第10条");
        }
    }

    @Test
    void a_log_of_continuous_integration_gets_no_personal_data() throws IOException {
        String plan = plan(EXAMPLE, "title: 邹平市工业和信息化局来访", "title: 高志远一行来访");
        String text = Files.readString(Path.of(plan)).replace("hotel: 巩义某定点饭店", "hotel: 高志远推荐的饭店");
        Files.writeString(Path.of(plan), text);
        String[] guests = {"limits", "--lang", "en", "--guests", "8", plan};
        String[] limits = {"limits", "--lang", "en", plan};
        Map<String, String> ci = Map.of("CI", "true");

        assertThat(CommandLineRun.inEnvironment(ci, "", limits).out()).contains("***一行来访", "***推荐的饭店", "(internal profile: no personal data", "≤ 3 people").doesNotContain("高志远");
        assertThat(CommandLineRun.inEnvironment(ci, "", guests).out()).contains("***一行来访", "internal profile").doesNotContain("高志远");
        assertThat(CommandLineRun.of(limits).out()).contains("高志远一行来访", "高志远推荐的饭店").doesNotContain("profile");
    }

    @Test
    void a_plan_that_cannot_be_read_exits_with_2() throws IOException {
        CommandLineRun broken = CommandLineRun.of("limits", "--lang", "en", plan(CLEAN, "kind: domestic-official", "kind: nonsense"));
        assertThat(broken.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(broken.out()).contains("input error");
        CommandLineRun absent = CommandLineRun.of("limits", "--lang", "en", folder.resolve("absent.yaml").toString());
        assertThat(absent.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(absent.out()).contains("no such file");
    }

    @Test
    void standard_input_is_read_and_the_same_plan_gives_the_same_text() throws IOException {
        String text = Files.readString(Path.of(CLEAN));
        CommandLineRun first = CommandLineRun.withInput(text, "limits", "-");
        assertThat(first.exit()).as(first.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(CommandLineRun.withInput(text, "limits", "-").out()).isEqualTo(first.out());
    }

    @Test
    void limits_that_bind_nobody_here_are_not_listed() {
        assertThat(CommandLineRun.of("limits", "--lang", "en", CLEAN).out()).doesNotContain("Sabbath", "foreign", "fast");
    }
}
