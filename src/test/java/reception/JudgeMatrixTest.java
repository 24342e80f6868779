package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reception.report.Finding;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Scope;

/** A plan does not choose its own judge: examples/lavish-visit under other words for itself, for who pays, and without days, keeps what is forbidden. */
class JudgeMatrixTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final Path PLAN = Path.of("examples/lavish-visit/plan.yaml");
    private static final String KIND = "(?m)^kind: .*$";
    private static final String DAY = "20[0-9]{2}-[0-9]{2}-[0-9]{2}(T[0-9:]+)?";
    /** What no word of the plan about itself makes right. */
    private static final Set<String> BANS = Set.of("cost/meal-companions", "cost/banquet-in-domestic-reception", "cost/alcohol-at-working-meal", "cost/banned-dish", "cost/venue-kind",
            "cost/cigarettes", "cost/gift", "cost/working-meal-once", "conduct/entertainment", "conduct/police-escort", "conduct/road-closure", "conduct/venue-cleared", "conduct/welcome-crowd",
            "scope/letter-present", "scope/non-official-activity");

    private static String plan() throws IOException {
        return Files.readString(PLAN);
    }

    private static Report check(String plan) {
        return CHECKER.check("plan.yaml", plan.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    private static Set<String> found(Report report) {
        return report.findings().stream().map(finding -> finding.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> what_is_forbidden_stays_found_whatever_the_plan_says_of_itself() throws IOException {
        Map<String, String> variants = new LinkedHashMap<>();
        variants.put("as it is", plan());
        Stream.of("business", "enterprise", "foreign", "to-be-confirmed").forEach(kind -> variants.put("kind " + kind, read(PLAN).replaceFirst(KIND, "kind: " + kind)));
        variants.put("without a kind", plan().replaceFirst(KIND + "\n", ""));
        variants.put("without a status", plan().replaceFirst("(?m)^status: .*\n", ""));
        variants.put("without days", plan().replaceAll(DAY, "to-be-confirmed"));
        variants.put("without a kind and days", plan().replaceFirst(KIND + "\n", "").replaceAll(DAY, "to-be-confirmed"));
        variants.put("the sending unit pays", plan().replaceAll("(?m)^( +)payer: .*$", "$1payer: sending-unit"));
        variants.put("a charge of one yuan", plan().replaceAll("(?m)^( +)payer: host$", "$1payer: host\n$1charge: {collected: yes, per-person: 1}"));
        return variants.entrySet().stream().map(variant -> DynamicTest.dynamicTest(variant.getKey(), () -> {
            Report report = check(variant.getValue());
            assertThat(report.inputErrors()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.NOT_PERMITTED);
            assertThat(found(report)).containsAll(BANS);
        }));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> another_word_for_the_kind_takes_no_rule_on_official_receptions_away() throws IOException {
        Set<String> official = check(plan()).findings().stream().map(Finding::rule).filter(rule -> rule.scope() != null && isOfficial(rule.scope())).map(rule -> rule.id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(official).hasSizeGreaterThan(40);
        return Stream.of("business", "enterprise", "foreign").map(kind -> DynamicTest.dynamicTest(kind, () -> assertThat(found(check(read(PLAN).replaceFirst(KIND, "kind: " + kind)))).containsAll(official)));
    }

    private static boolean isOfficial(Scope scope) {
        return scope.regimes().contains("domestic-official");
    }

    @Test
    void a_clean_plan_stays_without_errors_under_its_own_regime() throws IOException {
        for (String example : Set.of("clean-domestic-visit", "clean-foreign-visit")) {
            assertThat(check(Files.readString(Path.of("examples", example, "plan.yaml"))).violations()).as(example).noneMatch(finding -> finding.severity() == reception.rule.Severity.ERROR);
        }
    }
}
