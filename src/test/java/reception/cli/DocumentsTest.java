package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.Golden;
import reception.ReceptionChecker;
import reception.cli.console.ExitCode;
import reception.format.SourceText;
import reception.plan.reading.PlanTranslator;
import reception.report.Report;
import reception.visit.paper.ReceptionKind;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

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
        return Stream.of("clean-domestic-visit/list.html", "clean-domestic-visit/charges.text", "clean-foreign-visit/card.text", "completed-visit/list.html",
                "lavish-visit/letter-request.html").flatMap(paper -> Stream.of("zh", "en").map(lang -> DynamicTest.dynamicTest(paper + " " + lang, () -> {
            Path path = EXAMPLES.resolve(paper);
            String[] name = path.getFileName().toString().split("\\.");
            CommandLineRun run = CommandLineRun.of(name[0], "--lang", lang, "--format", name[1], path.resolveSibling("plan.yaml").toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
            Golden.assertUpToDate(path.resolveSibling(name[0] + "." + lang + "." + name[1].replace("text", "txt")), run.out());
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
            assertThat(rows).anySatisfy(row -> assertThat(texts(row)).contains("450.00元（大写：肆佰伍拾元整）"));
            assertThat(rows.stream().flatMap(Row::stream).filter(cell -> cell != null && cell.getType() == CellType.NUMBER).map(cell -> cell.asNumber()))
                    .contains(new BigDecimal("450"), new BigDecimal("50"));
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).filter(text -> !text.isEmpty()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "charges", "card", "letter-request"})
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

    private static String charges(String plan) {
        return CommandLineRun.withInput("reception-plan: 1\nkind: domestic-official\nvisit: {arrives: 2026-05-12, departs: 2026-05-13}\n" + plan, "charges", "--lang", "en", "-").out();
    }

    @ParameterizedTest
    @CsvSource({"410181, breakfast, 20.00", "410181, lunch, 40.00", "410181, dinner, 40.00", "540100, breakfast, 24.00", "630100, lunch, 48.00", "650100, dinner, 48.00"})
    void a_meal_in_a_canteen_costs_the_share_of_the_places_allowance(String region, String meal, String due) {
        String sheet = charges("region: \"" + region + "\"\nguests: 3\nmeals: [{on: 2026-05-12, meal: " + meal + ", assisted: yes, venue: {kind: canteen}, public-price: none}]\n");
        assertThat(sheet).containsPattern("2026-05-12 " + meal + " .* —  +" + due + "  +3 ").containsPattern("3  +____  +" + due).contains("20 per cent", "财办行〔2019〕104号");
    }

    @Test
    void a_car_costs_half_a_days_allowance_for_half_a_day_and_never_more_than_allowed() {
        String car = "region: \"410181\"\nguests: 2\nvehicles: [{type: bus, passenger-count: 3, assisted: yes, charge: {half-days: 3%s}}]\n";
        assertThat(charges(car.formatted(""))).containsPattern("car bus  +3 × 40 = 120  +—  +120.00  +2  +240.00");
        assertThat(charges(car.formatted(", per-person: 100"))).containsPattern("100 ≤ 160  +100.00  +100.00  +2  +200.00");
        assertThat(charges(car.formatted(", per-person: 200"))).contains("200 > 160", "correct it first").containsPattern("2  +____  +0.00  +—  +—");
    }

    @Test
    void what_guests_are_to_pay_is_left_open_where_the_plan_does_not_say_enough() {
        String open = charges("""
                guests: {people: [{name: 甲}, {name: 乙}]}
                meals:
                  - {on: 2026-05-12, meal: lunch, assisted: yes, venue: {kind: canteen}}
                  - {on: 2026-05-12, meal: dinner, guests: 1, assisted: yes, venue: {kind: restaurant}, cost-per-person: 35}
                  - {on: 2026-05-13, meal: breakfast, assisted: yes, public-price: 12, charge: 10}
                  - {on: 2026-05-13, meal: tea, assisted: yes}
                vehicles: [{assisted: yes}]
                """);
        assertThat(open).contains("whether the canteen has a public price", "2026-05-12 dinner: which guests take part is not stated", "2026-05-13 breakfast: the plan has 10.00 yuan per person, not the 12.00",
                "2026-05-13 tea: the kind of the place is not stated", "car: the number of half days is not stated", "car: how many guests take part is not stated");
        assertThat(open).containsPattern("1  +甲  +—  +—  +—").doesNotContain("Total due");
    }

    @Test
    void a_card_tells_the_kitchen_what_to_leave_out_and_neither_whom_for_nor_why() throws IOException {
        String plan = file("plan.yaml", """
                接待方案: 1
                来宾:
                  人数: 5
                  名单:
                    - {姓名: 马某, 民族: 回族, 饮食需求: 清真, 宗教习俗: [每日礼拜], 过敏: 无, 健康: 糖尿病, 饮食说明: 肾病忌盐}
                    - {姓名: 王某, 饮食需求: [佛教素食], 过敏: 花生}
                    - {姓名: 李某, 饮食需求: 低糖, 过敏: 无, 健康: 糖尿病}
                    - {姓名: 赵某, 饮食需求: 无, 过敏: 无}
                    - {姓名: 钱某}
                用餐:
                  - {日期: 2026-05-12, 餐次: 午餐, 来宾人数: 4, 菜单: [红烧肉, 宫保鸡丁, {名称: 豆腐, 过敏原: 大豆}], 酒水: [啤酒]}
                """);
        String card = CommandLineRun.of("card", "--lang", "zh", plan).out();
        assertThat(card).containsPattern("A  +1  +猪肉.* 专用，单独制作  +红烧肉、啤酒").containsPattern("B  +1  +肉类.*花生  +专用，单独制作  +红烧肉、宫保鸡丁、啤酒").containsPattern("C  +1  +高糖食品")
                .containsPattern("普通（来宾）  +0 ").containsPattern("合计  +4 ").contains("另有1位来宾", "2道菜没有登记过敏原", "少于全体5人");
        assertThat(card).doesNotContain("马某", "钱某", "王某", "李某", "赵某", "回族", "礼拜", "佛教", "糖尿病", "肾病");
    }

    @Test
    void a_request_names_what_the_letter_lacks_and_no_person() throws IOException {
        String plan = file("plan.yaml", """
                接待方案: 1
                接待性质: 国内公务
                公函: {形式: 公函, 派出单位: 某市农业农村局, 收到日期: 2026-05-02, 载明事项: {人员: [甲某], 公务内容: 无, 开始日期: 2026-05-12, 结束日期: 2026-05-12, 行程: 待定}}
                接待单位: {经办人: {姓名: 乙某, 电话: 0371-00000001}}
                来宾: {名单: [丙某, 丁某]}
                来访时间: {抵达: 2026-05-12, 离开: 2026-05-13}
                """);
        String request = CommandLineRun.of("letter-request", "--lang", "zh", plan).out();
        assertThat(request).contains("公函中尚未载明的：公务内容", "公函载明1人，现拟来访2人", "请确认全部人员的姓名和职务", "现拟2026年5月12日至13日")
                .doesNotContain("甲某", "乙某", "丙某", "丁某", "0371");
        assertThat(CommandLineRun.of("letter-request", "--lang", "zh", CLEAN).out()).contains("公函没有需要补充的内容");
    }

    @ParameterizedTest
    @MethodSource("reception.document.PlanTemplate#kinds")
    void a_full_template_can_be_read_and_checks_clean_but_for_what_only_the_officer_can_know(ReceptionKind kind) throws IOException {
        ReceptionChecker checker = ReceptionChecker.builder().build();
        for (Language language : Language.values()) {
            CommandLineRun run = CommandLineRun.of("init", "--full", "--lang", language.choose("zh", "en"), "--kind", Vocabulary.word(kind).in(language));
            assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
            Report report = checker.check("template.yaml", run.out().getBytes(StandardCharsets.UTF_8)).get(0);
            assertThat(report.inputErrors()).isEmpty();
            assertThat(report.findings()).extracting(finding -> finding.rule().id()).isEmpty();
            assertThat(report.openMatters()).isNotEmpty();
            SourceText source = SourceText.decode("template.yaml", run.out().getBytes(StandardCharsets.UTF_8)).source().orElseThrow();
            assertThat(new PlanTranslator(checker.standards().regions()).translate(source, language)).as("all words are those of the language").isEqualTo(run.out());
        }
    }

    @Test
    void a_template_does_not_overwrite_a_file_and_an_unknown_kind_is_answered() throws IOException {
        String plan = file("plan.yaml", "mine");
        assertThat(CommandLineRun.of("init", "--lang", "en", "--output", plan)).isEqualTo(new CommandLineRun(ExitCode.UNREADABLE, "",
                "the file is there already and is not overwritten: " + plan + System.lineSeparator()));
        assertThat(Path.of(plan)).hasContent("mine");
        assertThat(CommandLineRun.of("init", "--lang", "en", "--kind", "meeting").err()).contains("\"meeting\" is no reception and has no template", "domestic-official");
        assertThat(CommandLineRun.of("init", "--lang", "en", "--kind", "bussiness").err()).contains("did you mean: business", "domestic-official");
    }

    @Test
    void help_is_in_both_languages() {
        for (String command : List.of("list", "charges", "card", "letter-request", "init", "fmt")) {
            assertThat(CommandLineRun.of(command, "--help", "--lang", "zh").out()).containsPattern("[\u4e00-\u9fff]{6}");
            assertThat(CommandLineRun.of(command, "--help", "--lang", "en").out()).doesNotContainPattern("[\u4e00-\u9fff]{5}").contains("Usage: reception " + command);
        }
    }
}
