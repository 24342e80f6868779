package reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reception.engine.PlanNodes;
import reception.plan.PlanTranslator;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Outcome;
import reception.vocabulary.Language;
import reception.yaml.SourceText;

/**
 * What must hold of every plan, tried on a sample of the plans of all examples and of all cases of rules.
 * {@code -Dreception.sample=1} tries all of them, which takes hours.
 */
class NoWrongReadyTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final Path ACCEPTED = Path.of("src/test/resources/removed-facts.yaml");
    private static final int STEP = Integer.getInteger("reception.sample", 150);
    private static final long SEED = 20131208;

    @TempDir
    private Path folder;

    private static Report check(byte[] plan) {
        return CHECKER.check("plan", plan).get(0);
    }

    /** Gives a sample of the plans that can be read, each with its report: every so manieth one, and all examples. */
    private static void eachPlan(BiConsumer<PlanNodes.Plan, Report> receiver) {
        List<PlanNodes.Plan> plans = new ArrayList<>(PlanNodes.examples());
        List<PlanNodes.Plan> cases = PlanNodes.cases();
        for (int i = 0; i < cases.size(); i += STEP) {
            plans.add(cases.get(i));
        }
        int read = 0;
        for (PlanNodes.Plan plan : plans) {
            Report report = check(plan.json());
            if (report.plan().isPresent() && !report.classified()) {
                read++;
                receiver.accept(plan, report);
            }
        }
        assertThat(read).isGreaterThan(plans.size() / 2);
    }

    /** What was found, without where it stands in the text. */
    private static Set<String> outcomes(Report report) {
        Set<String> outcomes = new TreeSet<>();
        report.assessments().forEach(assessment -> outcomes.add(assessment.rule().id() + " " + assessment.subject() + " " + assessment.outcome() + " "
                + assessment.missing().stream().map(missing -> missing.key()).toList()));
        report.findings().forEach(finding -> outcomes.add(finding.rule().id() + " " + finding.path() + " " + finding.severity() + " " + finding.fingerprint() + " " + finding.message(Language.EN)));
        return outcomes;
    }

    private static Map<String, Outcome> byThing(Report report) {
        Map<String, Outcome> outcomes = new HashMap<>();
        report.assessments().forEach(assessment -> outcomes.put(assessment.rule().id() + " " + assessment.subject(), assessment.outcome()));
        return outcomes;
    }

    private static Set<String> accepted() throws IOException {
        Set<String> accepted = new HashSet<>();
        new YAMLMapper().readTree(ACCEPTED.toFile()).forEach(group -> {
            assertThat(group.get("reason").asText()).isNotBlank();
            group.get("accepted").forEach(pair -> accepted.add(pair.asText()));
        });
        return accepted;
    }

    @Test
    void a_violation_is_not_satisfied_by_leaving_a_fact_out() throws IOException {
        Set<String> wrong = new TreeSet<>();
        List<Integer> tried = new ArrayList<>();
        eachPlan((plan, report) -> {
            Map<String, Outcome> before = byThing(report);
            List<Assessment> violated = report.assessments(Outcome.VIOLATED);
            List<PlanNodes.Stated> facts = violated.isEmpty() ? List.of() : PlanNodes.facts(plan.root());
            for (int i = tried.size() % Math.min(STEP, 10); i < facts.size(); i += Math.min(STEP, 10)) {
                tried.add(i);
                Report without = check(plan.without(facts.get(i).entry(), facts.get(i).path()).json());
                Map<String, Outcome> after = byThing(without);
                for (Assessment assessment : violated) {
                    String rule = assessment.rule().id();
                    boolean isSatisfied = after.get(rule + " " + assessment.subject()) == Outcome.SATISFIED;
                    boolean isElsewhere = after.entrySet().stream().anyMatch(thing -> thing.getKey().startsWith(rule + " ") && before.get(thing.getKey()) != thing.getValue()
                            && (thing.getValue() == Outcome.VIOLATED || thing.getValue() == Outcome.UNDETERMINED));
                    if (isSatisfied && !isElsewhere) {
                        wrong.add(rule + " without " + facts.get(i).path().replaceAll("\\[\\d+]", "[]"));
                    }
                }
            }
        });
        wrong.removeAll(accepted());
        assertThat(tried).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_order_of_keys_means_nothing() {
        Random random = new Random(SEED);
        eachPlan((plan, report) -> assertThat(outcomes(check(plan.withKeysShuffled(random).json()))).as(plan.origin()).isEqualTo(outcomes(report)));
    }

    @Test
    void yaml_and_json_and_either_language_give_the_same() {
        PlanTranslator translator = new PlanTranslator(CHECKER.standards().regions());
        eachPlan((plan, report) -> {
            assertThat(outcomes(check(plan.yaml()))).as(plan.origin()).isEqualTo(outcomes(report));
            SourceText source = SourceText.decode("plan", plan.yaml()).source().orElseThrow();
            for (Language language : Language.values()) {
                assertThat(outcomes(check(translator.translate(source, language).getBytes(StandardCharsets.UTF_8)))).as(plan.origin()).isEqualTo(outcomes(report));
            }
        });
    }

    @Test
    void rules_that_are_added_take_no_finding_away() {
        ReceptionChecker more = ReceptionChecker.builder().rules(Path.of("examples/own-rules")).build();
        eachPlan((plan, report) -> {
            Report withMore = more.check("plan", plan.json()).get(0);
            assertThat(fingerprints(withMore)).as(plan.origin()).containsAll(fingerprints(report));
            assertThat(withMore.verdict() == Verdict.READY && report.verdict() != Verdict.READY).as(plan.origin()).isFalse();
        });
    }

    @Test
    void a_cap_that_is_lowered_takes_no_finding_away() throws IOException {
        Path configuration = Files.writeString(folder.resolve("reception.yaml"), """
                reception-config: 1
                instruments:
                  - {instrument: own-measures, title: {zh: 本单位接待办法, en: Own measures}, region: "220100", in-force: 2000-01-01, status: verified}
                standards:
                  - standard: meal-companions
                    values: [{region: "220100", from: 2013-12-01, value: 1, cite: {instrument: own-measures, article: "5"}, status: verified}]
                """);
        ReceptionChecker stricter = ReceptionChecker.builder().configuration(configuration).build();
        List<String> more = new ArrayList<>();
        eachPlan((plan, report) -> {
            Set<String> places = violated(stricter.check("plan", plan.json()).get(0));
            assertThat(places).as(plan.origin()).containsAll(violated(report));
            if (places.size() > violated(report).size()) {
                more.add(plan.origin());
            }
        });
        assertThat(more).as("plans that the lower cap finds fault with").isNotEmpty();
    }

    private static Set<String> fingerprints(Report report) {
        Set<String> fingerprints = new HashSet<>();
        report.findings().forEach(finding -> fingerprints.add(finding.fingerprint()));
        return fingerprints;
    }

    /** Where it is violated; that a waiver is of no use may end, since it has a use where a cap is lower. */
    private static Set<String> violated(Report report) {
        Set<String> places = new HashSet<>();
        report.findings().forEach((Finding finding) -> places.add(finding.rule().id() + " " + finding.path()));
        places.removeIf(place -> place.startsWith("procedure/waiver-unused "));
        return places;
    }

    @Test
    void a_remark_changes_nothing_else() {
        eachPlan((plan, report) -> {
            Map<String, Object> keys = new ObjectMapper().convertValue(tree(plan), new com.fasterxml.jackson.core.type.TypeReference<Map<String, Object>>() { });
            if (keys.keySet().stream().noneMatch(Set.of("remarks", "备注")::contains)) {
                keys.put("remarks", "另行通知");
                byte[] longer = new ObjectMapper().valueToTree(keys).toString().getBytes(StandardCharsets.UTF_8);
                assertThat(outcomes(check(longer))).as(plan.origin()).containsAll(outcomes(report));
            }
        });
    }

    private static Object tree(PlanNodes.Plan plan) {
        try {
            return new ObjectMapper().readTree(plan.json());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
