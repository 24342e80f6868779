package reception.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import reception.ReceptionChecker;
import reception.cli.CommandLineRun;
import reception.cli.console.ExitCode;
import reception.format.SourceText;
import reception.plan.reading.PlanTranslator;
import reception.report.Report;
import reception.vocabulary.Language;

/** Plans translated in place: nothing but keys and words changes, and nothing that they say. */
class FmtCommandTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final PlanTranslator TRANSLATOR = new PlanTranslator(CHECKER.standards().regions());

    @TempDir
    private Path folder;

    private static String translate(String name, String text, Language language) {
        return TRANSLATOR.translate(new SourceText(name, text, ""), language);
    }

    private static void assertTranslation(String chinese, String english) {
        assertThat(translate("plan.yaml", chinese, Language.EN)).isEqualTo(english);
        assertThat(translate("plan.yaml", english, Language.ZH)).isEqualTo(chinese);
        assertThat(translate("plan.yaml", chinese, Language.ZH)).isEqualTo(chinese);
        assertThat(translate("plan.yaml", english, Language.EN)).isEqualTo(english);
    }

    @TestFactory
    Stream<DynamicTest> examples_say_the_same_in_both_languages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.endsWith("plan.yaml")).sorted().toList().stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                String text = Files.readString(file);
                String chinese = translate("plan.yaml", text, Language.ZH);
                String english = translate("plan.yaml", chinese, Language.EN);
                assertThat(translate("plan.yaml", english, Language.ZH)).isEqualTo(chinese);
                assertThat(translate("plan.yaml", chinese, Language.ZH)).isEqualTo(chinese);
                assertThat(english).doesNotContainPattern("(?m)^[ -]*[\\u4e00-\\u9fff]+:");
                assertThat(said(chinese)).isEqualTo(said(text));
                assertThat(said(english)).isEqualTo(said(text));
            }));
        }
    }

    /** What a check says on a plan, without the columns at which it stands. */
    private static List<String> said(String plan) {
        Report report = CHECKER.check("plan.yaml", plan.getBytes(StandardCharsets.UTF_8)).get(0);
        Stream<String> findings = report.findings().stream().map(finding -> finding.fingerprint() + finding.path() + finding.span().line() + finding.message(Language.ZH));
        Stream<String> assessments = report.assessments().stream().map(assessment -> assessment.rule().id() + assessment.subject() + assessment.outcome()
                + assessment.missing().stream().map(missing -> missing.key() + missing.stated()).toList() + assessment.reasons());
        return Stream.concat(findings, assessments).toList();
    }

    @Test
    void comments_quotes_layout_and_free_text_stay() {
        assertTranslation("""
                # 方案: 草案, status: draft
                --- # 第一份
                接待方案:   1   # 版本
                "接待性质": '国内公务'
                标题: "阶段: 草案 \\"无\\" 待定"
                备注: |
                  来宾: 无
                  用餐: 待定
                保密: 无
                公函: {形式: 电话记录, 载明事项: {公务内容: [无], 人数: 无}}
                用餐:
                - {餐次: 午餐, 祝酒: 否, 香烟: 待定,
                   酒水: 无, 菜单: [{菜名: 鱼, 过敏原: [鱼类, "蛋类"]}, 无]}
                来宾: &来宾 {名单: [{姓名: 待定, 关系: 无, 饮食需求: &d [清真]}, {姓名: 𠮷田, 饮食需求: *d, 级别: 县处级}]}
                ...
                ---
                接待方案: 1
                礼品: 无
                """, """
                # 方案: 草案, status: draft
                --- # 第一份
                reception-plan:   1   # 版本
                "kind": 'domestic-official'
                title: "阶段: 草案 \\"无\\" 待定"
                remarks: |
                  来宾: 无
                  用餐: 待定
                confidentiality: none
                letter: {form: phone-record, covers: {activities: [none], count: none}}
                meals:
                - {meal: lunch, toast: no, cigarettes: to-be-confirmed,
                   drinks: none, dishes: [{name: 鱼, allergens: [fish, "egg"]}, none]}
                guests: &来宾 {people: [{name: to-be-confirmed, relation: none, diet: &d [halal]}, {name: 𠮷田, diet: *d, rank: county}]}
                ...
                ---
                reception-plan: 1
                gifts: none
                """);
    }

    @Test
    void line_ends_a_byte_order_mark_and_json_stay() throws IOException {
        assertTranslation("接待方案: 1\r\n来宾: {人数: 3}\r\n", "reception-plan: 1\r\nguests: {count: 3}\r\n");
        String json = "{\"接待方案\": 1, \"标题\": \"𠮷𠮷\", \"迎送\": null,\n \"安全保卫\": {\"清场闭馆\": false, \"警卫任务\": \"否\"}}";
        assertThat(translate("plan.json", json, Language.EN)).isEqualTo("{\"reception-plan\": 1, \"title\": \"𠮷𠮷\", \"welcome\": null,\n \"security\": {\"venue-cleared\": false, \"guard-task\": \"no\"}}");
        Path file = folder.resolve("plan.yaml");
        Files.writeString(file, "\ufeff接待方案: 1\n阶段: 拟稿\n");
        assertThat(CommandLineRun.of("fmt", "--lang", "en", file.toString()).out()).isEqualTo("\ufeffreception-plan: 1\nstatus: draft\n");
        assertThat(CommandLineRun.of("fmt", "--lang", "zh", "--write", file.toString())).isEqualTo(new CommandLineRun(ExitCode.CLEAN, "", ""));
        assertThat(Files.readString(file)).isEqualTo("\ufeff接待方案: 1\n阶段: 草案\n");
    }

    @Test
    void what_cannot_be_read_or_is_secret_is_refused_and_stays_as_it_is() throws IOException {
        for (String text : List.of("接待方案: 1\n来宾们: 3\n", "接待方案: 1\n保密: {密级: 秘密}\n标题: 龙门阵\n", "接待方案: [1\n")) {
            Path file = folder.resolve("plan.yaml");
            Files.writeString(file, text);
            CommandLineRun run = CommandLineRun.of("fmt", "--lang", "en", "--write", file.toString());
            assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotEmpty().doesNotContain("龙门阵");
            assertThat(file).hasContent(text);
        }
        assertThat(CommandLineRun.withInput("", "fmt", "--lang", "en", "--write", "-").err()).contains("--write changes a file");
    }
}
