package reception.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.ReceptionChecker;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.read.YamlReader;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.report.Finding;
import reception.report.Missing;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Owner;
import reception.rule.RuleBook;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
import reception.write.text.TextWriter;

/** What a report says is open and is to be done: the weightiest first, once, in words, and short enough to be read. */
class OpenMattersTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final Path BASE = Path.of("rules/base-plan.yaml");
    private static final int SCREEN_AND_A_HALF = 36;
    private static final int MOST_OPEN = 6;
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");
    /** What no Chinese reader should meet: a path of the plan in English keys, or such a key in brackets. */
    private static final Pattern JARGON = Pattern.compile("[a-z-]+\\[\\d*]|[（(][a-z][a-z-]*(\\.[a-z][a-z-]*)*[）)]|\\{[a-zA-Z.]+}");
    private static final Pattern PATH = Pattern.compile("[a-z-]+\\[\\d*]|\\{[a-zA-Z.]+}");
    private static final String NINETEEN_LINES = """
            接待方案: 1
            标题: 市农业农村局来访接待方案
            接待性质: 国内公务
            阶段: 草案
            接待地: 巩义市
            接待单位: {单位: 巩义市农业农村局, 单位性质: 行政机关}
            来宾: {单位: 郑州市农业农村局, 人数: 4}
            来访时间: {抵达: 2026-12-08T09:00, 离开: 2026-12-08T16:00}
            来访目的: {公务活动: 考察调研, 内容: 高标准农田建设}
            日程:
              - {开始: 2026-12-08T09:30, 结束: 2026-12-08T11:30, 类型: 考察, 内容: 看高标准农田, 地点: 河洛镇}
              - {开始: 2026-12-08T14:30, 结束: 2026-12-08T15:30, 类型: 座谈会, 内容: 座谈, 地点: 局会议室}
            用餐:
              - {日期: 2026-12-08, 餐次: 午餐, 用餐形式: 工作餐, 用餐地点: 机关食堂, 陪餐人数: 2}
            住宿: 无
            用车: 无
            经费: {预算科目: 公务接待费}
            应急预案: 是
            安全保卫: 无
            """;

    private static Report check(String plan) {
        return CHECKER.check("plan.yaml", plan.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    private static List<String> text(Report report, Language language, boolean everything) throws IOException {
        StringWriter out = new StringWriter();
        new TextWriter(out, language, false, everything).write(report);
        return out.toString().lines().toList();
    }

    private static List<OpenMatters.Matter> open(Report report) {
        return new ReportWording(Language.ZH).open(report);
    }

    private static List<String> base() throws IOException {
        return Files.readAllLines(BASE);
    }

    /** The sections of the base plan that can be taken out, by their keys. */
    private static List<String> sections() throws IOException {
        return base().stream().filter(line -> line.matches("[a-z][a-z-]*:.*")).map(line -> line.substring(0, line.indexOf(':'))).filter(key -> !key.equals("reception-plan")).toList();
    }

    private static String base(String section, String instead) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean isOut = false;
        for (String line : base()) {
            if (line.matches("[a-z][a-z-]*:.*")) {
                isOut = line.startsWith(section + ":");
                if (isOut && instead != null) {
                    lines.add(section + ": " + instead);
                }
            }
            if (!isOut) {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String lastStep(String name) {
        return name.substring(name.lastIndexOf("·") + 1).strip();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_plan_of_nineteen_lines_has_a_report_of_one_screen_and_a_half(Language language) throws IOException {
        Report report = check(NINETEEN_LINES);
        List<String> lines = text(report, language, false);
        String all = String.join("\n", lines);

        assertThat(lines).hasSizeLessThanOrEqualTo(SCREEN_AND_A_HALF);
        assertThat(lines.stream().filter(line -> line.startsWith("  - ")).toList()).hasSizeBetween(1, MOST_OPEN).first().asString().contains(language.choose("无公函不接待", "The visit has an official letter"));
        assertThat(all).contains(language.choose("待明确" + open(report).size() + "项", open(report).size() + " open"));
        for (OpenMatters.Matter matter : new ReportWording(language).open(report)) {
            List<String> toBeDone = matter.entries().isEmpty() ? List.of(matter.toDo()) : matter.entries().stream().map(entry -> lastStep(PlanTree.named(entry, language))).toList();
            assertThat(toBeDone).isNotEmpty();
            assertThat(all).as("nothing that is open is hidden").contains(toBeDone);
        }
        assertThat(text(report, language, true)).as("--all").hasSizeGreaterThan(5 * SCREEN_AND_A_HALF).filteredOn(line -> line.startsWith("  - ")).hasSizeGreaterThanOrEqualTo(open(report).size());
    }

    @Test
    void a_report_without_its_rules_is_short_because_much_is_said_once_and_not_because_it_is_left_out() throws IOException {
        Report report = check(NINETEEN_LINES);
        Set<String> named = open(report).stream().flatMap(matter -> matter.entries().stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = report.openMatters().stream().flatMap(assessment -> assessment.missing().stream()).map(Missing::key).collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).allSatisfy(key -> assertThat(named).anyMatch(entry -> key.equals(entry) || key.startsWith(entry + ".") || key.startsWith(entry + "[")));
        assertThat(report.openMatters()).allSatisfy(assessment -> assertThat(open(report)).anyMatch(matter -> matter.waiting().contains(assessment.rule())));
    }

    @TestFactory
    Stream<DynamicTest> a_missing_letter_is_named_first_whatever_else_is_missing() throws IOException {
        String withoutLetter = base("letter", null);
        return sections().stream().filter(section -> !section.equals("letter") && !section.equals("kind")).map(section -> DynamicTest.dynamicTest(section, () -> {
            String plan = withoutLetter.replaceAll("(?ms)^" + section + ":.*?(?=^[a-z]|\\z)", "");
            assertThat(open(check(plan)).get(0).entries()).containsExactly("letter");
        }));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_open_twice_nor_both_open_and_not_planned() throws IOException {
        return sections().stream().flatMap(section -> Stream.of("to-be-confirmed", "", "none").map(instead -> DynamicTest.dynamicTest(section + ": " + instead, () -> {
            Report report = check(base(section, instead.isEmpty() ? null : instead));
            List<String> entries = open(report).stream().flatMap(matter -> matter.entries().stream()).toList();
            assertThat(entries).doesNotHaveDuplicates();
            assertThat(entries).allSatisfy(entry -> assertThat(entries).noneMatch(other -> other.startsWith(entry + ".") || other.startsWith(entry + "[")));
            assertThat(new ReportWording(Language.ZH).notPlannedEntries(report)).extracting(Missing::key).allSatisfy(key -> assertThat(entries).doesNotContain(key));
            if (instead.equals("to-be-confirmed")) {
                assertThat(open(report)).filteredOn(matter -> matter.entries().contains(section)).allSatisfy(matter -> assertThat(matter.said()).contains("待定").doesNotContain("未写明"));
            }
        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contingency: yes", "contingency: {plan: yes}", "contingency: {plan: yes, command: 周强}", "contingency: {plan: yes, medical: 长春某医院, weather: 改为室内}"})
    void to_say_that_there_is_a_contingency_plan_costs_no_more_than_silence(String stated) throws IOException {
        Report silent = check(base("contingency", null));
        Report honest = check(base("contingency", stated.substring("contingency: ".length())));

        assertThat(silent.findings()).isNotEmpty();
        assertThat(honest.findings()).hasSizeLessThanOrEqualTo(silent.findings().size());
        assertThat(open(honest)).hasSizeLessThanOrEqualTo(open(silent).size());
    }

    @Test
    void courtesy_keeps_no_plan_from_being_ready() throws IOException {
        String plan = base("contingency", null).replaceAll("(?m)^  (serves|expected-outcome|coordinator): .*\n", "").replaceAll("(relevance|highlights|guide): [^,}]*, ", "");
        Report report = check(plan);

        assertThat(report.findings()).hasSizeGreaterThan(3).allSatisfy(finding -> assertThat(FindingGroup.isAdvice(finding)).isTrue());
        assertThat(report.verdict()).isEqualTo(Verdict.READY);
        assertThat(text(report, Language.ZH, false)).anyMatch(line -> line.startsWith("== 建议") && line.contains("不影响报批")).noneMatch(line -> line.startsWith("== 待办"));
    }

    @Test
    void what_several_findings_ask_for_stands_once_with_all_places() {
        Report report = check(NINETEEN_LINES.replace("住宿: 无", "礼品: [{名称: 大枣, 类型: 土特产, 价值: 50}, {名称: 豆腐乳, 类型: 土特产, 价值: 60}, {名称: 瓷器, 类型: 工艺品, 价值: 90}]"));
        List<String> tasks = new ReportWording(Language.ZH).tasks(report, false).values().stream().flatMap(List::stream).toList();
        List<FindingGroup> gifts = FindingGroup.of(report, new ReportWording(Language.ZH)).stream().filter(group -> group.first().rule().id().equals("cost/gift")).toList();

        assertThat(gifts).singleElement().satisfies(group -> assertThat(group.findings()).hasSize(3));
        String suggestion = gifts.get(0).first().suggestion(Language.ZH);
        assertThat(tasks).filteredOn(task -> task.endsWith(suggestion)).containsExactly("礼品 1、2、3（第15行）：" + suggestion);
    }

    @TestFactory
    Stream<DynamicTest> chinese_reports_hold_no_english_keys() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            List<Path> plans = files.filter(file -> file.getFileName().toString().equals("plan.yaml")).sorted().toList();
            return plans.stream().flatMap(plan -> Stream.of(true, false).map(everything -> DynamicTest.dynamicTest(plan + (everything ? " --all" : ""), () -> {
                String source = Files.readString(plan);
                for (Report report : CHECKER.check("plan.yaml", source.getBytes(StandardCharsets.UTF_8))) {
                    List<String> lines = text(report, Language.ZH, everything).stream().filter(line -> !line.matches("  \\d+ \\| .*")).toList();
                    for (String line : lines) {
                        Matcher jargon = JARGON.matcher(line);
                        assertThat(jargon.results().map(found -> found.group()).filter(found -> !source.contains(found)).toList()).as(line).isEmpty();
                    }
                }
            })));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tasks_name_what_they_are_about_and_no_keys(Language language) throws IOException {
        Report report = check(Files.readString(Path.of("examples/lavish-visit/plan.yaml")));
        Map<Owner, List<String>> tasks = new ReportWording(language).tasks(report, true);
        List<Finding> placed = report.violations().stream().filter(finding -> !finding.path().isEmpty()).toList();

        assertThat(placed).hasSizeGreaterThan(20).allSatisfy(finding -> assertThat(tasks.get(finding.rule().card().owner()))
                .anyMatch(task -> task.contains(finding.suggestion(language)) && task.length() > finding.suggestion(language).length()));
        assertThat(tasks.values().stream().flatMap(List::stream)).allSatisfy(task -> assertThat(PATH.matcher(task).find()).as(task).isFalse()).doesNotHaveDuplicates();
    }

    @Test
    void weights_name_rules_and_entries_that_there_are_and_say_why() throws IOException {
        Path file = Path.of("rules/weights.yaml");
        Node.Mapping weights = (Node.Mapping) YamlReader.read(new SourceText(file.toString(), Files.readString(file), "")).roots().get(0);
        RuleBook book = check(NINETEEN_LINES).ruleBook();
        List<String> ids = book.rules().stream().map(RuleBook.Rule::id).toList();
        List<Node> tiers = ((Node.Sequence) weights.get("tiers")).items();
        assertThat(tiers).hasSizeGreaterThan(3).allSatisfy(node -> {
            Node.Mapping tier = (Node.Mapping) node;
            Node.Mapping why = (Node.Mapping) tier.get("why");
            assertThat(((Node.Scalar) why.get("zh")).text()).isNotBlank();
            assertThat(((Node.Scalar) why.get("en")).text()).isNotBlank();
            assertThat(texts(tier.get("rules"))).allSatisfy(rule -> assertThat(ids).anyMatch(id -> id.equals(rule) || id.startsWith(rule + "/")));
            assertThat(texts(tier.get("entries"))).allSatisfy(entry -> assertThat(field(entry)).as(entry).isNotNull());
        });
    }

    private static Object field(String entry) {
        Class<?> type = Plan.class;
        Vocabulary.Field field = null;
        for (String step : POSITION.matcher(entry.replace("[]", "")).replaceAll("").split("\\.")) {
            field = Vocabulary.section(type).byWord(step);
            type = field == null ? Object.class : field.type();
        }
        return field;
    }

    private static List<String> texts(Node list) {
        return list instanceof Node.Sequence sequence ? sequence.items().stream().map(item -> ((Node.Scalar) item).text()).toList() : List.of();
    }
}
