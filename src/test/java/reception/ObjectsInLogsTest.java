package reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reception.plan.Plan;
import reception.report.Finding;
import reception.report.PlanLimits;
import reception.report.Report;
import reception.report.Supplement;
import reception.standard.Limit;
import reception.visit.Region;
import reception.visit.When;
import reception.vocabulary.Text;

/** What a log, a debugger or a web framework makes of the library's objects unasked: nothing that a plan says. */
class ObjectsInLogsTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final ObjectMapper BEANS = new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    private static final int SHORTEST = 4;
    /** Single values, which are what they say: a day, a place, a text. */
    private static final Pattern PACKAGES = Pattern.compile("reception\\.(visit|plan|casefile|derivation|report)\\b.*");
    private static final Set<Class<?>> VALUES = Set.of(When.class, Region.class, Text.class);

    static Stream<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.getFileName().toString().matches("plan.*\\.yaml|.*方案.*\\.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void no_object_says_what_a_plan_says(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Set<String> said = said(bytes);
        assertThat(said).isNotEmpty();
        List<Object> objects = new ArrayList<>(CHECKER.check("王副市长来访方案.yaml", bytes, Set.of(Supplement.values())));
        objects.addAll(CHECKER.limits("王副市长来访方案.yaml", bytes, List.of(3)));
        objects.addAll(CHECKER.read("王副市长来访方案.yaml", bytes));
        for (Report report : CHECKER.check("王副市长来访方案.yaml", bytes)) {
            if (!report.classified()) {
                report.plan().ifPresent(plan -> objects.addAll(CHECKER.derive(plan).facts()));
            }
        }
        Collection<Object> all = reachable(objects);
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(all).allSatisfy(object -> assertThat(told(object.toString(), said)).as(object.getClass().getName() + " says: " + object).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void no_property_of_a_report_or_a_finding_is_a_beans(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Set<String> said = said(bytes);
        List<Report> reports = CHECKER.check("王副市长来访方案.yaml", bytes, Set.of(Supplement.values()));
        assertThat(told(BEANS.writeValueAsString(reports), said)).isEmpty();
        List<Finding> findings = reports.stream().flatMap(report -> report.findings().stream()).toList();
        assertThat(told(BEANS.writeValueAsString(findings), said)).isEmpty();
        List<PlanLimits> limits = CHECKER.limits("王副市长来访方案.yaml", bytes, List.of());
        assertThat(told(BEANS.writeValueAsString(limits.stream().map(PlanLimits::report).toList()), said)).isEmpty();
    }

    @Test
    void a_report_says_how_it_ended_and_of_which_file() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("examples/chinese-keys/plan.yaml"));
        Report report = CHECKER.check("plan.yaml", bytes).get(0);
        assertThat(report.toString()).startsWith("Report[NOT_PERMITTED, ").contains(" findings, ", " open, ", report.sha256()).hasSizeLessThan(200);
        assertThat(report.findings().get(0).toString()).startsWith("Finding[" + report.findings().get(0).rule().id() + ", ");
        assertThat(report.findings().get(0).rule().toString()).isEqualTo(report.findings().get(0).rule().id());
    }

    /** The values of a plan, each that is long enough not to stand in an object by chance. */
    private static Set<String> said(byte[] bytes) throws IOException {
        Set<String> said = new TreeSet<>();
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        for (JsonNode document : yaml.readerFor(JsonNode.class).<JsonNode>readValues(new String(bytes, StandardCharsets.UTF_8)).readAll()) {
            values(document, said);
        }
        said.removeIf(text -> text.length() < SHORTEST || text.matches("[a-z/-]+|true|false|[0-9.]+"));
        return said;
    }

    private static void values(JsonNode node, Set<String> said) {
        if (node.isValueNode()) {
            said.add(node.asText());
        }
        node.forEach(child -> values(child, said));
    }

    private static List<String> told(String object, Set<String> said) {
        List<String> told = new ArrayList<>(said.stream().filter(object::contains).toList());
        object.codePoints().filter(Character::isIdeographic).limit(1).forEach(c -> told.add(Character.toString(c)));
        return told;
    }

    private static Collection<Object> reachable(List<Object> roots) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        roots.forEach(root -> walk(root, seen));
        return seen;
    }

    private static void walk(Object value, Set<Object> seen) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> walk(held, seen));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> walk(item, seen));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> walk(item, seen));
        } else if (value instanceof Report report) {
            if (seen.add(report)) {
                walk(List.of(report.source(), report.plan(), report.findings(), report.assessments(), report.heading(), report.inputErrors(), report.limits()), seen);
            }
        } else if (value instanceof Finding finding) {
            if (seen.add(finding)) {
                walk(List.of(finding.arguments(), finding.related(), finding.edits()), seen);
                walk(finding.waiver(), seen);
            }
        } else if (value instanceof Record fact && isOurs(fact.getClass()) && seen.add(fact)) {
            Arrays.stream(fact.getClass().getRecordComponents()).filter(component -> !component.getType().isPrimitive()).forEach(component -> walk(get(fact, component), seen));
        }
    }

    private static boolean isOurs(Class<?> type) {
        return PACKAGES.matcher(type.getPackageName()).matches() && !VALUES.contains(type) || type == Limit.class;
    }

    private static Object get(Record holder, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
