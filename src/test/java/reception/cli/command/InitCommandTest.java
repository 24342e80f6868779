package reception.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.ReceptionChecker;
import reception.cli.CommandLineRun;
import reception.cli.console.ExitCode;
import reception.document.PlanTemplate;
import reception.format.SourceText;
import reception.plan.Plan;
import reception.plan.reading.PlanTranslator;
import reception.plan.secrecy.PersonalData;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Severity;
import reception.visit.paper.ReceptionKind;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** {@code reception init}: a plan that can be begun with, filled in as it shows, and taken on from an earlier one. */
class InitCommandTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final int ONE_SCREEN = 50;
    private static final int MOST_OPEN = 6;
    private static final String EXAMPLE = "(?m): (?:待定 # 如：|to-be-confirmed # e\\.g\\. )(.*)$";

    @TempDir
    private Path folder;

    private static String word(Language language) {
        return language.choose("zh", "en");
    }

    static Stream<Arguments> kinds() {
        return PlanTemplate.kinds().stream().flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    private static String init(ReceptionKind kind, Language language, String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of("init", "--lang", word(language), "--kind", Vocabulary.word(kind).in(language)));
        arguments.addAll(List.of(more));
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        return run.out();
    }

    private static Report check(String plan) {
        return CHECKER.check("plan.yaml", plan.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_plan_to_be_filled_in_fits_on_one_screen_and_is_not_ready(ReceptionKind kind, Language language) throws IOException {
        String plan = init(kind, language);
        Path file = Files.writeString(folder.resolve("plan.yaml"), plan);

        assertThat(plan.lines()).hasSizeLessThanOrEqualTo(ONE_SCREEN);
        assertThat(plan.lines().filter(line -> line.contains(language.choose(": 待定", ": to-be-confirmed")))).allMatch(line -> line.contains(language.choose(" # 如：", " # e.g. ")));
        assertThat(check(plan).inputErrors()).isEmpty();
        assertThat(CommandLineRun.of("check", "--fail-on", "open", file.toString()).exit()).isEqualTo(ExitCode.FINDINGS);
        SourceText source = SourceText.decode("plan.yaml", plan.getBytes(StandardCharsets.UTF_8)).source().orElseThrow();
        assertThat(new PlanTranslator(CHECKER.standards().regions()).translate(source, language)).as("all words are those of the language").isEqualTo(plan);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void filled_in_as_the_examples_show_it_has_nothing_wrong_and_little_open(ReceptionKind kind, Language language) throws IOException {
        String filled = init(kind, language).replaceAll(EXAMPLE, ": $1");
        Report report = check(filled);
        List<String> said = CommandLineRun.of("check", "--lang", word(language), Files.writeString(folder.resolve("plan.yaml"), filled).toString()).out().lines().toList();

        assertThat(filled.replaceAll("(?m)^#.*$", "")).doesNotContain("待定", "to-be-confirmed");
        assertThat(report.inputErrors()).isEmpty();
        assertThat(report.findings()).filteredOn(finding -> finding.severity() != Severity.INFO).as(String.join("\n", said)).isEmpty();
        assertThat(said).filteredOn(line -> line.startsWith("  - ")).as(String.join("\n", said)).hasSizeLessThanOrEqualTo(MOST_OPEN);
        assertThat(report.verdict()).isIn(Verdict.READY, Verdict.TO_BE_COMPLETED);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_bare_minimum_of_a_domestic_visit_waits_for_the_place_alone(Language language) throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), init(ReceptionKind.DOMESTIC_OFFICIAL, language).replaceAll(EXAMPLE, ": $1"));
        Files.writeString(folder.resolve("reception.yaml"), uncommented(language));

        CommandLineRun run = CommandLineRun.of("check", "--lang", word(language), "--fail-on", "open", folder.resolve("plan.yaml").toString());
        assertThat(run.out()).contains(language.choose("可报批", "ready"));
        assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    }

    private static String uncommented(Language language) {
        return CommandLineRun.of("init", "--lang", word(language), "--config").out().replaceAll("(?m)^#(?! )|^#(?=  )", "");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_configuration_can_be_read_as_it_is_and_with_all_its_examples(Language language) throws IOException {
        Path file = folder.resolve("reception.yaml");
        CommandLineRun written = CommandLineRun.of("init", "--lang", word(language), "--config", "--output", file.toString());
        assertThat(written.exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(CommandLineRun.of("config", "--lang", word(language), folder.toString()).exit()).isEqualTo(ExitCode.CLEAN);

        Files.writeString(file, uncommented(language));
        CommandLineRun run = CommandLineRun.of("config", "--lang", word(language), folder.toString());
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("working-meal-cap", "same-city-reception", "noon-alcohol", "60", "410181");
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/clean-domestic-visit/plan.yaml", "examples/completed-visit/plan.yaml", "examples/clean-foreign-visit/plan.yaml", "examples/lavish-visit/plan.yaml",
        "examples/chinese-keys/plan.yaml", "rules/base-plan.yaml"})
    void a_new_plan_takes_over_what_stays_the_same_and_nobody(String old) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(old));
        Plan before = CHECKER.read(old, bytes).get(0).plan().orElseThrow();
        for (Language language : Language.values()) {
            CommandLineRun run = CommandLineRun.of("init", "--lang", word(language), "--from", old);
            assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
            Report report = check(run.out());
            Plan plan = report.plan().orElseThrow(() -> new AssertionError(report.inputErrors() + run.out()));
            String taken = run.out().replaceAll(EXAMPLE, ": ").replaceAll("(?m)^#.*$", "");

            assertThat(plan.kind()).isEqualTo(before.kind());
            assertThat(plan.host().unit()).isEqualTo(before.host().unit());
            assertThat(plan.meals()).hasSize(Math.max(1, before.meals().size()));
            assertThat(plan.guests() == null || plan.guests().people().isEmpty()).isTrue();
            assertThat(PersonalData.of(before).masked(taken)).as("nobody of the old plan").isEqualTo(taken);
            assertThat(Pattern.compile("20\\d\\d-\\d\\d").matcher(taken).find()).as("no day of the old plan").isFalse();
            assertThat(taken.lines()).as("no comment").noneMatch(line -> line.contains("#"));
            assertThat(taken).doesNotContain(before.title() == null ? "\u0000" : before.title()).doesNotContain("票据", "bills", "实际", "actual", "备注", "remarks");
            assertThat(report.verdict()).isNotEqualTo(Verdict.READY);
        }
    }

    @Test
    void what_names_somebody_in_passing_is_not_taken_over_and_what_would_be_read_otherwise_is_quoted() throws IOException {
        Path old = Files.writeString(folder.resolve("old.yaml"), """
                接待方案: 1 # 张三丰私下交代：13812345678
                接待性质: 国内公务
                接待单位: {单位: "某局: #1", 单位性质: 行政机关, 接待部门: 张三丰办公室, 经办人: 张三丰}
                来宾: {单位: 某市局, 名单: [李四光, 王五]}
                来访时间: {抵达: 2026-05-12, 离开: 2026-05-13}
                用餐:
                  - {日期: 2026-05-12, 餐次: 午餐, 用餐形式: 工作餐, 用餐地点: {名称: "李四光家 13912345678", 类型: 机关食堂}, 陪餐人数: [张三丰], 费用承担方: 接待单位}
                应急预案: {预案: 是, 指挥: 张三丰, 医疗: "某医院, 联系 13912345678", 天气预案: "待定"}
                备注: 李四光爱喝酒
                """);
        String plan = CommandLineRun.of("init", "--lang", "zh", "--from", old.toString()).out();

        assertThat(plan).doesNotContain("张三丰", "李四光", "王五", "138", "139", "2026-05", "爱喝酒", "某医院", "某市局").contains("单位: \"某局: #1\"", "用餐形式: 工作餐", "类型: 机关食堂");
        assertThat(check(plan).inputErrors()).isEmpty();
    }

    @Test
    void an_old_plan_that_cannot_be_read_or_holds_secrets_or_is_not_one_plan_is_answered() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.yaml"), "接待方案: 1\n标题: 龙门阵\n保密: {密级: 机密}\n");
        Path two = Files.writeString(folder.resolve("two.yaml"), "接待方案: 1\n---\n接待方案: 1\n");
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "接待方案: 1\n没有的键: 1\n");
        assertThat(CommandLineRun.of("init", "--lang", "zh", "--from", secret.toString())).matches(run -> run.exit() == ExitCode.UNREADABLE && run.out().isEmpty() && !run.err().contains("龙门阵"));
        assertThat(CommandLineRun.of("init", "--lang", "zh", "--from", two.toString())).matches(run -> run.exit() == ExitCode.UNREADABLE && run.err().contains("2份方案"));
        assertThat(CommandLineRun.of("init", "--lang", "zh", "--from", wrong.toString())).matches(run -> run.exit() == ExitCode.UNREADABLE && run.err().contains(":2:1"));
        assertThat(CommandLineRun.of("init", "--lang", "zh", "--from", folder.resolve("none.yaml").toString()).exit()).isEqualTo(ExitCode.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--config --full", "--from x --full", "--config --kind foreign", "--from x --kind foreign", "--from x --config"})
    void what_does_not_go_together_is_answered(String options) {
        CommandLineRun run = CommandLineRun.of(("init --lang en " + options).split(" "));
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("--config", "--full", "--from", "--kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--full", "--full --kind foreign", "--from examples/clean-domestic-visit/plan.yaml", "--from examples/clean-foreign-visit/plan.yaml"})
    void the_form_may_be_full_or_take_over_an_old_plan(String options) throws IOException {
        for (Language language : Language.values()) {
            Path form = folder.resolve("form-" + language + ".xlsx");
            CommandLineRun run = CommandLineRun.of(("init --lang " + language.choose("zh", "en") + " --format xlsx --output " + form + " " + options).split(" "));
            assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
            CommandLineRun check = CommandLineRun.of("check", "--lang", "en", "--format", "csv", form.toString());
            assertThat(check.exit()).as(check.out() + check.err()).isNotEqualTo(ExitCode.UNREADABLE);
            assertThat(check.out()).doesNotContain("input-error");
            if (options.startsWith("--from")) {
                Path converted = folder.resolve("plan-" + language + ".yaml");
                assertThat(CommandLineRun.of("convert", "--lang", "zh", form.toString(), converted.toString()).exit()).isZero();
                assertThat(Files.readString(converted)).contains("接待单位").doesNotContain("抵达");
            }
        }
    }

    @Test
    void the_full_template_has_more_than_the_bare_minimum() {
        for (ReceptionKind kind : PlanTemplate.kinds()) {
            assertThat(init(kind, Language.ZH, "--full").lines().count()).isGreaterThan(3 * init(kind, Language.ZH).lines().count());
        }
    }
}
