package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.engine.PlanNodes;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.edit.TextEdit;
import reception.format.read.YamlReader;
import reception.plan.Plan;
import reception.report.Finding;
import reception.report.Fix;
import reception.report.Report;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.vocabulary.Vocabulary;

class FixesTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final Path EXAMPLES = Path.of("examples");
    private static final List<String> UNTOUCHED = List.of("letter", "approval", "guests", "escorts", "visit", "itinerary", "budget", "review");

    private static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.getFileName().toString().equals("plan.yaml")).sorted().toList();
        }
    }

    private static List<Report> check(String text) {
        return CHECKER.check("plan.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String fixed(String text) {
        return new String(Fixes.applied(CHECKER, "plan.yaml", text.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, Long> rules(List<Report> reports, Function<Report, Stream<String>> things) {
        return reports.stream().flatMap(things).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Stream<String> violated(Report report) {
        return report.violations().stream().map(finding -> finding.rule().id());
    }

    private static Stream<String> undetermined(Report report) {
        return report.assessments(Outcome.UNDETERMINED).stream().map(assessment -> assessment.rule().id());
    }

    /** Every text under a key, without its place. */
    private static List<String> texts(String source, String key) {
        List<String> texts = new ArrayList<>();
        for (Node root : YamlReader.read(new SourceText("plan.yaml", source, "")).roots()) {
            ((Node.Mapping) root).entries().stream().filter(entry -> Vocabulary.section(Plan.class).byWord(entry.key().text()).word().english().equals(key))
                    .forEach(entry -> addTexts(entry.value(), texts));
        }
        return texts;
    }

    private static void addTexts(Node node, List<String> texts) {
        if (node instanceof Node.Scalar scalar) {
            texts.add(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> addTexts(item, texts));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> addTexts(entry.value(), texts));
        }
    }

    @TestFactory
    Stream<DynamicTest> after_a_fix_the_finding_is_gone_and_nothing_new_appears() throws IOException {
        return plans().stream().map(plan -> DynamicTest.dynamicTest(plan.toString(), () -> {
            String text = Files.readString(plan);
            List<Report> before = check(text);
            for (Fix fix : Fixes.of(CHECKER, "plan.yaml", text.getBytes(StandardCharsets.UTF_8))) {
                List<Report> after = check(TextEdit.applied(text, fix.edits()));
                assertThat(after).as(fix.toString()).allSatisfy(report -> assertThat(report.inputErrors()).isEmpty());
                assertThat(after.stream().flatMap(report -> report.findings().stream()).map(Finding::fingerprint)).doesNotContain(fix.finding().fingerprint());
                assertNothingIsNew(before, after);
            }
            String fixed = fixed(text);
            assertNothingIsNew(before, check(fixed));
            UNTOUCHED.forEach(key -> assertThat(texts(fixed, key)).as(key).isEqualTo(texts(text, key)));
            assertThat(comments(fixed)).as("comments").isEqualTo(comments(text));
            assertThat(fixed(fixed)).as("fixed twice").isEqualTo(fixed);
        }));
    }

    private static void assertNothingIsNew(List<Report> before, List<Report> after) {
        for (Function<Report, Stream<String>> things : List.<Function<Report, Stream<String>>>of(FixesTest::violated, FixesTest::undetermined)) {
            Map<String, Long> most = new HashMap<>(rules(before, things));
            rules(after, things).forEach((rule, count) -> assertThat(count).as(rule).isLessThanOrEqualTo(most.getOrDefault(rule, 0L)));
        }
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).verdict()).isLessThanOrEqualTo(before.get(i).verdict());
        }
    }

    private static List<String> comments(String text) {
        return text.lines().filter(line -> line.contains("#")).map(line -> line.substring(line.indexOf('#'))).toList();
    }

    @Test
    void every_card_with_a_fix_is_carried_out_somewhere() throws IOException {
        Map<String, List<byte[]>> texts = new TreeMap<>();
        PlanNodes.cases().stream().filter(PlanNodes.Plan::isViolated).forEach(example -> texts.computeIfAbsent(example.rule(), unused -> new ArrayList<>()).add(example.yaml()));
        Set<String> withFix = CHECKER.rules().rules().stream().filter(rule -> rule.card().fix() != null).map(RuleBook.Rule::id).collect(Collectors.toCollection(TreeSet::new));
        for (Path plan : plans()) {
            Fixes.of(CHECKER, "plan.yaml", Files.readAllBytes(plan)).forEach(fix -> withFix.remove(fix.finding().rule().id()));
        }
        assertThat(withFix).allSatisfy(rule -> assertThat(texts.getOrDefault(rule, List.of())).as(rule).anyMatch(plan -> isCarriedOut(rule, plan)));
    }

    private static boolean isCarriedOut(String rule, byte[] plan) {
        return Fixes.of(CHECKER, "plan.yaml", plan).stream().anyMatch(fix -> fix.finding().rule().id().equals(rule));
    }

    private static String base(String drinks) throws IOException {
        return Files.readString(Path.of("rules/base-plan.yaml")).replace("    drinks: none\n", drinks);
    }

    @Test
    void an_item_of_a_block_list_goes_with_its_own_comments_and_no_others() throws IOException {
        String before = base("""
                    drinks: # 由食堂准备
                      # 茶水常备
                      - 茶水
                      # 张科长自带
                      # 两瓶
                      - name: 飞天茅台 # 53 度
                        count: 2
                      - 矿泉水 # 每人一瓶
                """);
        assertThat(fixed(before)).isEqualTo(base("""
                    drinks: # 由食堂准备
                      # 茶水常备
                      - 茶水
                      - 矿泉水 # 每人一瓶
                """));
    }

    @Test
    void what_is_only_likely_is_not_taken_away() throws IOException {
        String mayHoldAlcohol = base("    drinks: [酒水]\n");
        assertThat(check(mayHoldAlcohol).get(0).violations()).anySatisfy(finding -> {
            assertThat(finding.rule().card().fix()).isNotNull();
            assertThat(finding.certain()).isFalse();
        });
        assertThat(fixed(mayHoldAlcohol)).isEqualTo(mayHoldAlcohol);
    }

    @Test
    void after_the_last_drink_the_plan_states_that_there_are_none() throws IOException {
        assertThat(fixed(base("    drinks:  # 待核\n      - 茅台酒\n"))).isEqualTo(base("    drinks: none  # 待核\n"));
        assertThat(fixed(base("    酒水: [茅台酒] # 待核\n"))).isEqualTo(base("    酒水: 无 # 待核\n"));
        assertThat(fixed(base("    drinks: 茅台酒\n"))).isEqualTo(base("    drinks: none\n"));
        assertThat(fixed(base("    drinks: [茅台酒, 五粮液]\n"))).isEqualTo(base("    drinks: none\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "companions: 9 # 待定|companions: 2 # 待定",
        "companions: \"9\"|companions: \"2\"",
        "陪餐人数: ９|陪餐人数: 2",
        "cigarettes: yes|cigarettes: no"
    })
    void a_value_is_replaced_where_it_stands(String written, String fixed) throws IOException {
        String key = written.contains("cigarettes") ? "cigarettes: no" : "companions: 2";
        String clean = Files.readString(Path.of("rules/base-plan.yaml")).replace("  count: 12", "  count: 6");
        String limit = String.valueOf(CHECKER.limits("plan.yaml", clean.getBytes(StandardCharsets.UTF_8), List.of()).get(0).lines().stream()
                .filter(line -> line.limit().standard().equals("meal-companions")).findFirst().orElseThrow().limit().allowed());
        assertThat(fixed(clean.replace(key, written))).isEqualTo(clean.replace(key, fixed.replace(" 2", " " + limit).replace("\"2\"", "\"" + limit + "\"")));
    }

    @Test
    void nobody_is_taken_off_a_list_of_names_and_no_meal_is_left_without_dishes() throws IOException {
        String base = Files.readString(Path.of("rules/base-plan.yaml"));
        String named = base.replace("companions: 2", "companions: [甲, 乙, 丙, 丁, 戊, 己, 庚, 辛, 壬, 癸]");
        assertThat(check(named).get(0).violations()).extracting(finding -> finding.rule().id()).contains("cost/meal-companions");
        assertThat(fixed(named)).isEqualTo(named);
        String onlyDish = base.replaceFirst("dishes: \\[.*]", "dishes: [红烧鱼翅]");
        assertThat(check(onlyDish).get(0).violations()).extracting(finding -> finding.rule().id()).contains("cost/banned-dish");
        assertThat(fixed(onlyDish)).isEqualTo(onlyDish);
    }

    @Test
    void bom_line_ends_and_a_missing_last_one_are_kept() throws IOException {
        String windows = "\ufeff" + base("    drinks:\n      - 茶水\n      - 茅台酒\n").strip().replace("\n", "\r\n");
        assertThat(fixed(windows)).isEqualTo(windows.replace("      - 茅台酒\r\n", ""));
    }

    @Test
    void what_cannot_be_taken_out_for_sure_is_left_alone() throws IOException {
        String commented = base("    drinks: [茶水, # 常备\n      茅台酒]\n");
        assertThat(check(commented).get(0).violations()).isNotEmpty();
        assertThat(fixed(commented)).isEqualTo(commented);
        String anchored = base("    drinks: &d [茅台酒]\n");
        assertThat(fixed(anchored)).isEqualTo(anchored);
        String withABrokenOne = base("    drinks: [茅台酒]\n") + "---\nreception-plan: 1\nkind: nonsense\n";
        assertThat(fixed(withABrokenOne)).as("a file with input errors").isEqualTo(withABrokenOne);
        String usedAgain = base("    drinks: [&d {name: 茅台酒}, *d]\n");
        assertThat(check(usedAgain)).singleElement().satisfies(report -> assertThat(report.violations()).isNotEmpty());
        assertThat(fixed(usedAgain)).as("without the drink the plan could not be read").isEqualTo(usedAgain);
    }

    @Test
    void json_stays_json() {
        String plan = """
                {"reception-plan": 1, "kind": "domestic-official", "region": "410181", "visit": {"arrives": "2026-05-12T09:00"},
                  "meals": [{"on": "2026-05-12", "payer": "host", "drinks": ["茅台酒"], "cigarettes": "yes"}]}
                """;
        assertThat(fixed(plan)).isEqualTo(plan.replace("[\"茅台酒\"]", "\"none\"").replace("\"cigarettes\": \"yes\"", "\"cigarettes\": \"no\""));
    }
}
