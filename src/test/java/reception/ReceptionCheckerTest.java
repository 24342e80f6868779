package reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.plan.Plan;
import reception.plan.PlanBuilder;
import reception.plan.reading.PlanReader;
import reception.report.Finding;
import reception.report.Profile;
import reception.report.Report;
import reception.visit.secrecy.ConfidentialityBuilder;
import reception.visit.secrecy.SecrecyLevel;
import reception.vocabulary.Internal;
import reception.vocabulary.Language;
import reception.write.OutputFormat;

class ReceptionCheckerTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final Path CLEAN = Path.of("rules/base-plan.yaml");

    private static List<String> said(Report report) {
        List<String> said = new ArrayList<>();
        report.findings().forEach(finding -> said.add(finding.rule().id() + " " + finding.path() + " " + finding.message(Language.EN)));
        report.assessments().forEach(assessment -> said.add(assessment.rule().id() + " " + assessment.subject() + " " + assessment.outcome()));
        return said;
    }

    /** A text that nobody reads is a configuration that somebody believes in. */
    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "working-meal-cap.yaml", "x.txt", "cost/x.YML", "README", "standards/x.yml", "standards/sub/x.yaml", "../x.yaml", "/cost/x.yaml", "across/x.yaml", "cost\\x.yaml", ""})
    void texts_that_nothing_reads_are_refused_by_name(String name) {
        assertThatThrownBy(() -> ReceptionChecker.builder().standards(Map.of(name, "a: 1"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("\"" + name + "\"");
        assertThatThrownBy(() -> ReceptionChecker.builder().rules(Map.of(name, "a: 1"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("\"" + name + "\"");
    }

    @Test
    void what_is_missing_or_wrong_is_said_by_its_name() {
        assertThatThrownBy(() -> ReceptionChecker.builder().standards(Map.of("cost/x.yaml", "a: 1"))).hasMessageContaining("cost/x.yaml");
        assertThatThrownBy(() -> ReceptionChecker.builder().configuration((Path) null)).hasMessageContaining("configuration");
        assertThatThrownBy(() -> ReceptionChecker.builder().configuration("x", (CharSequence) null)).hasMessageContaining("configuration");
        assertThatThrownBy(() -> ReceptionChecker.builder().region(null)).hasMessageContaining("region");
        assertThatThrownBy(() -> ReceptionChecker.builder().region(" ").build()).hasMessageContaining("no region is named");
        assertThatThrownBy(() -> ReceptionChecker.builder().configuration(Path.of("/nope.yaml")).build()).hasMessageContaining("nope.yaml").hasMessageNotContaining(":0");
        assertThatThrownBy(() -> CHECKER.check(Path.of("examples"))).isInstanceOf(java.io.IOException.class).hasMessageContaining("examples");
        assertThatThrownBy(() -> Audit.of(null)).hasMessageContaining("checker");
        Audit audit = Audit.of(CHECKER);
        assertThatThrownBy(() -> audit.judge(List.of(), 0, group -> true)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("threads: 0");
        assertThatThrownBy(() -> audit.judge(List.of(), 1, null)).hasMessageContaining("wanted");
        assertThatThrownBy(() -> audit.with("h", Map.of("x", "y"), Map.of())).hasMessageContaining("column").hasMessageContaining("y");
        assertThatThrownBy(() -> audit.with("h", Map.of(), Map.of("nope", java.math.BigDecimal.ONE))).hasMessageContaining("measure").hasMessageContaining("nope");
    }

    /** Logs and debuggers print values. */
    @Test
    void entries_of_ledgers_and_plans_print_no_name() throws Exception {
        List<Object> entries = new ArrayList<>();
        Audit audit = Audit.of(CHECKER);
        String ledger = "日期,公函字号,来访单位,人数,来访人员,陪餐人员,餐次,地点,发票号,公函人数\n2026-03-02,甲函〔2026〕1号,甲市局,5,张三丰,李四光,午餐,某饭店,26112000000012345678,1\n";
        audit.ledger("l.csv", new java.io.ByteArrayInputStream(ledger.getBytes(java.nio.charset.StandardCharsets.UTF_8)), entries::add);
        String trips = "日期,姓名,单位,伙食补助费\n2026-03-02,张三丰,甲市局,100\n";
        audit.ledger("t.csv", new java.io.ByteArrayInputStream(trips.getBytes(java.nio.charset.StandardCharsets.UTF_8)), entries::add);
        String plan = "reception-plan: 1\nletter: {form: letter, number: 甲函〔2026〕1号, covers: {people: [张三丰]}}\nguests: {people: [张三丰]}\nmeals: [{on: 2026-03-02, meal: lunch, companions: [李四光]}]\n";
        audit.plans("p.yaml", plan.getBytes(java.nio.charset.StandardCharsets.UTF_8), entries::add);
        assertThat(entries).hasSizeGreaterThan(8);
        assertThat(entries.toString()).doesNotContain("张三丰", "李四光");
    }

    /** What lies on the class path or in a database comes as texts. */
    @Test
    void rules_standards_and_configurations_may_be_texts() throws Exception {
        Path own = Path.of("examples/own-rules");
        Map<String, String> texts = new java.util.TreeMap<>();
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(own.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        String plan = "reception-plan: 1\nmeals: [{form: working-meal, venue: {name: a, kind: restaurant}}]\n";
        String configuration = "reception-config: 1\nregion: \"220100\"\n";
        List<String> ofFolder = ids(ReceptionChecker.builder().rules(own).region("220100").build(), plan);
        assertThat(ofFolder).contains("cost/own-canteen");
        assertThat(ids(ReceptionChecker.builder().rules(texts).configuration("office", configuration).build(), plan)).isEqualTo(ofFolder);
        assertThat(ids(ReceptionChecker.builder().rules(texts).standards(texts).configuration("office", new java.io.StringReader(configuration)).build(), plan)).isEqualTo(ofFolder);
        assertThatThrownBy(() -> ReceptionChecker.builder().configuration("office", "reception-config: 1\nextends: [other.yaml]\n").build()).hasMessageContaining("office").hasMessageContaining("other.yaml");
        texts.put("cost/own-canteen.yaml", "title: [");
        assertThatThrownBy(() -> ReceptionChecker.builder().rules(texts).build()).hasMessageContaining("cost/own-canteen.yaml");
    }

    private static List<String> ids(ReceptionChecker checker, String plan) {
        return checker.check("plan.yaml", plan).get(0).findings().stream().map(finding -> finding.rule().id()).toList();
    }

    /** A jar on the class path is a file system as well. */
    @Test
    void rules_and_configurations_may_lie_in_a_jar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("own.jar");
        Path own = Path.of("examples/own-rules");
        try (FileSystem inJar = FileSystems.newFileSystem(jar, Map.of("create", "true")); Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = inJar.getPath("/rules", own.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            Files.writeString(inJar.getPath("/reception.yaml"), "reception-config: 1\nregion: \"220100\"\n");
        }
        try (FileSystem inJar = FileSystems.newFileSystem(jar)) {
            ReceptionChecker checker = ReceptionChecker.builder().rules(inJar.getPath("/rules")).configuration(inJar.getPath("/reception.yaml")).build();
            Report report = checker.check("plan.yaml", "reception-plan: 1\nmeals: [{form: working-meal, venue: {name: a, kind: restaurant}}]\n").get(0);
            assertThat(report.findings()).extracting(finding -> finding.rule().id()).contains("cost/own-canteen");
            assertThat(report.notices()).isEmpty();
        }
    }

    @Test
    void threads_that_share_a_checker_get_the_same_reports() throws Exception {
        String clean = Files.readString(CLEAN);
        List<byte[]> plans = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            plans.add(clean.replace("companions: 2", "companions: " + i).getBytes());
        }
        List<List<String>> alone = plans.stream().map(plan -> said(CHECKER.check("plan.yaml", plan).get(0))).toList();
        assertThat(alone.stream().distinct().count()).isGreaterThan(30);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int round = 0; round < 10; round++) {
                plans.forEach(plan -> tasks.add(() -> said(CHECKER.check("plan.yaml", plan).get(0))));
            }
            List<Future<List<String>>> together = threads.invokeAll(tasks);
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % plans.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_plan_without_places_is_judged_as_one_from_a_file() throws Exception {
        Report fromFile = CHECKER.check("plan.yaml", Files.readString(CLEAN).replace("companions: 2", "companions: 9").getBytes()).get(0);
        Plan read = fromFile.plan().orElseThrow();
        assertThat(CHECKER.check(read).findings()).extracting(Finding::path).isEqualTo(fromFile.findings().stream().map(Finding::path).toList());
        assertThat(PlanReader.located(read).meals().get(0).key()).isEqualTo("meals[0]");
    }

    @Test
    void of_a_plan_in_code_that_holds_state_secrets_nothing_but_the_level_is_kept() throws Exception {
        Plan open = CHECKER.check("plan.yaml", Files.readString(CLEAN).replace("level: none", "level: work-secret").getBytes()).get(0).plan().orElseThrow();
        Report report = CHECKER.check(withLevel(open, SecrecyLevel.SECRET));
        assertThat(report.classified()).isTrue();
        assertThat(report.findings()).extracting(finding -> finding.rule().id()).containsExactly("confidentiality/classified-plan");
        assertThat(report.plan().orElseThrow().title()).isNull();
    }

    private static Plan withLevel(Plan plan, SecrecyLevel level) {
        return PlanBuilder.builder(plan).confidentiality(ConfidentialityBuilder.builder(plan.confidentiality()).level(level).build()).build();
    }

    @Test
    void the_builders_region_and_standards_are_used() throws Exception {
        Path own = Path.of("examples/own-rules");
        String plan = "reception-plan: 1\nkind: domestic-official\nvisit: {arrives: 2026-03-02}\nteam: [{name: 何军, duty-hours: 11}]\n";
        ReceptionChecker inChangchun = ReceptionChecker.builder().region("长春市").rules(own).build();
        assertThat(inChangchun.region("长春市").code()).isEqualTo("220100");
        assertThat(said(inChangchun.check("plan.yaml", plan).get(0))).contains("team/duty-hours team[0].duty-hours 11 hours on duty; at most 10 are allowed.");
        ReceptionChecker elsewhere = ReceptionChecker.builder().region("410181").standards(own).build();
        assertThat(elsewhere.standards().get("duty-hours").values()).hasSize(2);
        assertThat(elsewhere.rules().find("team/duty-hours")).isNull();
        assertThatThrownBy(() -> elsewhere.region("Atlantis")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Atlantis");
        assertThatThrownBy(() -> elsewhere.region("鼓楼区")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("several");
    }

    @Test
    void reports_are_written_to_any_appendable_in_either_language() throws Exception {
        List<Report> reports = CHECKER.check(CLEAN);
        StringBuilder chinese = new StringBuilder();
        CHECKER.write(reports, OutputFormat.TEXT, Language.ZH, chinese);
        assertThat(chinese).contains("结论：可报批");
        StringBuilder json = new StringBuilder();
        CHECKER.write(reports, OutputFormat.JSON, Language.EN, json);
        assertThat(json).contains("\"verdict\": \"ready\"").doesNotContain("周强");
    }

    @Test
    void chinese_keys_json_and_english_keys_give_the_same_findings() {
        String english = "reception-plan: 1\nkind: domestic-official\nregion: \"410181\"\nguests: 12\nvisit: {arrives: 2026-03-02}\nmeals: [{on: 2026-03-02, form: working-meal, companions: 5}]\n";
        String chinese = "接待方案: 1\n接待性质: 国内公务\n接待地: 巩义市\n来宾: 12\n来访时间: {抵达: 2026-03-02}\n用餐: [{日期: 2026-03-02, 用餐形式: 工作餐, 陪餐人数: 5}]\n";
        String json = "{\"reception-plan\": 1, \"kind\": \"domestic-official\", \"region\": \"410181\", \"guests\": 12, \"visit\": {\"arrives\": \"2026-03-02\"},"
                + " \"meals\": [{\"on\": \"2026-03-02\", \"form\": \"working-meal\", \"companions\": 5}]}";
        List<List<String>> reports = new ArrayList<>();
        for (String text : List.of(english, chinese, json)) {
            reports.add(said(CHECKER.check("plan", text.getBytes()).get(0)));
        }
        assertThat(reports.get(1)).isEqualTo(reports.get(0));
        assertThat(reports.get(2)).isEqualTo(reports.get(0));
        assertThat(reports.get(0)).anyMatch(line -> line.startsWith("cost/meal-companions meals[0].companions"));
    }

    /** Something for each type of parameter, so that the one that is missing is all that is wrong. */
    private static Object something(Class<?> type) throws IOException {
        Map<Class<?>, Object> values = Map.of(String.class, "plan.yaml", CharSequence.class, "reception-plan: 1\n", byte[].class, new byte[0], Path.class, Path.of("rules/base-plan.yaml"), Set.class, Set.of(),
                List.class, List.of(), Map.class, Map.of(), Language.class, Language.ZH, Profile.class, Profile.PUBLIC);
        return type == Reader.class ? new StringReader("reception-plan: 1\n") : type == Appendable.class ? new StringBuilder() : type == OutputFormat.class ? OutputFormat.TEXT : values.get(type);
    }

    static Stream<Arguments> parameters() {
        return Stream.of(ReceptionChecker.class, ReceptionChecker.Builder.class).flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic() && !method.isAnnotationPresent(Internal.class))
                .flatMap(method -> IntStream.range(0, method.getParameterCount()).filter(i -> !method.getParameterTypes()[i].isPrimitive()).mapToObj(i -> Arguments.of(method, i)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void an_argument_that_is_missing_is_named(Method method, int missing) throws Exception {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == missing ? null : something(method.getParameterTypes()[i]);
        }
        Object target = method.getDeclaringClass() == ReceptionChecker.class ? ReceptionChecker.builder().build() : ReceptionChecker.builder();
        assertThatThrownBy(() -> {
            try {
                method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }).isInstanceOf(NullPointerException.class).hasMessageMatching("[a-z][a-z' ]+");
    }

    @Test
    void nothing_of_a_finding_can_be_changed() throws IOException {
        Finding finding = ReceptionChecker.builder().build().check(Path.of("examples/lavish-visit/plan.yaml")).get(0).findings().stream().filter(one -> !one.arguments().isEmpty()).findFirst().orElseThrow();
        assertThatThrownBy(() -> finding.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
