package reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import reception.engine.PlanNodes;
import reception.plan.PlanTranslator;
import reception.plan.PlanTypes;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.standard.Standard;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
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
    private static final int CASES_OF_LIMIT = 8;
    /** Limits by which facts are derived, each with a rule that shows it. */
    private static final Map<String, String> DERIVED_BY = Map.of("driving-rest", "service/driving-hours", "room-places", "service/rooms-for-all");
    /** Rules that speak of several things at once, at the place of the one that the plan names first, or last where two of them meet. */
    private static final Set<String> AT_ONE_OF_THEM = Set.of("accommodation/diet-dish", "conduct/escort-layers", "service/guest-in-two-rooms", "service/overlapping-items",
            "service/room-twice", "service/vehicle-in-two-places");
    /** Figures that no rule reads. */
    private static final Set<String> FOR_PAPERS = Set.of("car-charge-half-day");

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
            group.get("accepted").forEach(pair -> assertThat(accepted.add(pair.asText())).as(pair.asText()).isTrue());
        });
        return accepted;
    }

    /** Each plan with the facts that are left out of it: all of every plan, or in a sample every tenth of an example, and of one violated case of each rule those that it states. */
    private static void eachFact(BiConsumer<PlanNodes.Plan, List<PlanNodes.Stated>> receiver) {
        int every = Math.min(STEP, 10);
        int begin = 0;
        for (PlanNodes.Plan plan : PlanNodes.examples()) {
            List<PlanNodes.Stated> all = PlanNodes.facts(plan.root());
            int first = begin++ % every;
            receiver.accept(plan, IntStream.range(0, all.size()).filter(i -> i % every == first).mapToObj(all::get).toList());
        }
        Set<String> tried = new HashSet<>();
        PlanNodes.factsOfCases().forEach((plan, facts) -> {
            if (STEP == 1) {
                receiver.accept(plan, PlanNodes.facts(plan.root()));
            } else if (plan.isViolated() && tried.add(plan.rule())) {
                receiver.accept(plan, facts);
            }
        });
    }

    @Test
    void a_violation_is_not_satisfied_by_leaving_a_fact_out() throws IOException {
        Set<String> wrong = new TreeSet<>();
        Set<String> tried = new HashSet<>();
        eachFact((plan, facts) -> {
            Report report = check(plan.json());
            List<Assessment> violated = report.classified() ? List.of() : report.assessments(Outcome.VIOLATED);
            Map<String, Outcome> before = byThing(report);
            for (PlanNodes.Stated fact : violated.isEmpty() ? List.<PlanNodes.Stated>of() : facts) {
                Map<String, Outcome> after = byThing(check(plan.without(fact.entry(), fact.path()).json()));
                Set<String> newlyOpen = after.entrySet().stream().filter(thing -> before.get(thing.getKey()) != thing.getValue())
                        .filter(thing -> thing.getValue() == Outcome.VIOLATED || thing.getValue() == Outcome.UNDETERMINED).map(Map.Entry::getKey).collect(Collectors.toSet());
                for (Assessment assessment : violated) {
                    String rule = assessment.rule().id();
                    tried.add(rule);
                    boolean isSatisfied = after.get(rule + " " + assessment.subject()) == Outcome.SATISFIED;
                    boolean isAsked = newlyOpen.stream().anyMatch(thing -> before.get(thing) != Outcome.VIOLATED || thing.startsWith(rule + " "));
                    if (isSatisfied && !isAsked) {
                        wrong.add(rule + " without " + english(fact.path()));
                    }
                }
            }
        });
        wrong.removeAll(accepted());
        assertThat(tried).as("rules that were violated").hasSizeGreaterThan(CHECKER.rules().rules().size() * 9 / 10);
        assertThat(wrong).isEmpty();
    }

    private static String english(String path) {
        return Arrays.stream(path.replaceAll("\\[\\d+]", "[]").split("\\.")).map(step -> {
            String key = step.replace("[]", "");
            return PlanTypes.sections().stream().map(type -> Vocabulary.section(type).byWord(key)).filter(Objects::nonNull)
                    .map(field -> field.word().english()).findFirst().orElse(key) + step.substring(key.length());
        }).collect(Collectors.joining("."));
    }

    @Test
    void the_order_of_keys_means_nothing() {
        Random random = new Random(SEED);
        eachPlan((plan, report) -> assertThat(outcomes(check(plan.withKeysShuffled(random).json()))).as(plan.origin()).isEqualTo(outcomes(report)));
    }

    /** What was found, by what things are instead of where they stand. */
    private static List<String> outcomesInAnyOrder(Report report) {
        Stream<String> findings = report.findings().stream().map(finding -> finding.rule().id() + " " + finding.severity() + " "
                + (AT_ONE_OF_THEM.contains(finding.rule().id()) ? "" : finding.fingerprint()));
        Stream<String> outcomes = report.assessments().stream().map(assessment -> assessment.rule().id() + " " + assessment.outcome() + " "
                + assessment.missing().stream().map(missing -> missing.label().en()).toList());
        return Stream.concat(findings, outcomes).sorted().toList();
    }

    @Test
    void the_order_of_lists_means_nothing() {
        Random random = new Random(SEED);
        Set<String> changed = new TreeSet<>();
        eachPlan((plan, report) -> {
            List<String> before = outcomesInAnyOrder(report);
            List<String> after = outcomesInAnyOrder(check(plan.withListsShuffled(random).json()));
            before.stream().filter(line -> Collections.frequency(before, line) != Collections.frequency(after, line)).forEach(line -> changed.add(plan.origin() + ": " + line));
        });
        assertThat(changed).isEmpty();
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

    @TestFactory
    Stream<DynamicTest> a_limit_that_is_made_stricter_takes_no_finding_away() {
        Map<String, List<PlanNodes.Plan>> casesOf = PlanNodes.cases().stream().collect(Collectors.groupingBy(PlanNodes.Plan::rule));
        return CHECKER.standards().all().stream().filter(standard -> standard.levels().isEmpty() && !FOR_PAPERS.contains(standard.standard())).map(standard -> DynamicTest.dynamicTest(standard.standard(), () -> {
            ReceptionChecker stricter = CHECKER.with(CHECKER.configurationReader().read(configuration(standard)));
            List<String> readers = new ArrayList<>(CHECKER.rules().rules().stream().filter(rule -> rule.card().standards().contains(standard.standard())).map(RuleBook.Rule::id).toList());
            Optional.ofNullable(DERIVED_BY.get(standard.standard())).ifPresent(readers::add);
            List<String> more = new ArrayList<>();
            for (PlanNodes.Plan plan : readers.stream().flatMap(rule -> casesOf.get(rule).stream().limit(CASES_OF_LIMIT)).toList()) {
                Report before = check(plan.json());
                if (before.plan().isPresent() && !before.classified()) {
                    Set<String> after = violated(stricter.check("plan", plan.json()).get(0));
                    assertThat(after).as(plan.origin()).containsAll(violated(before));
                    more.addAll(after.size() > violated(before).size() ? List.of(plan.origin()) : List.of());
                }
            }
            assertThat(more).as("plans that the stricter limit finds fault with").isNotEmpty();
        }));
    }

    /** A configuration with a limit that is stricter than any that is built in. */
    private Path configuration(Standard standard) throws IOException {
        int value = standard.stricter() == Standard.Stricter.LOWER ? 0 : 1000;
        return Files.writeString(folder.resolve(standard.standard() + ".yaml"), """
                reception-config: 1
                instruments:
                  - {instrument: own-measures, title: {zh: 本单位接待办法, en: Own measures}, region: CN, in-force: 2000-01-01, status: verified}
                standards:
                  - standard: %s
                    values: [{region: CN, from: 2000-01-01, value: %d, cite: {instrument: own-measures, article: "5"}, status: verified}]
                """.formatted(standard.standard(), value));
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

    /** Things that a plan may have one more of without any bearing on what it has already: each with the list that it is put at the end of. */
    private static final Map<String, String> UNRELATED = Map.of(
            "meals", "{meal: breakfast, form: self-paid, payer: guest, assisted: no, guests: 1, venue: {name: 春城早餐店, kind: restaurant}}",
            "host.departments", "{unit: 市档案局, duty: 照片存档, responsible: 吴桐}",
            "contingency.contacts", "{name: 孙明, phone: 0431-80000000, role: 水电保障}",
            "confidentiality.documents", "{title: 会场平面图, level: none}",
            "budget.items", "{kind: other, amount: 0, payer: guest}",
            "visit.earlier-visits", "{on: 2001-05-01}");

    @TestFactory
    Stream<DynamicTest> one_more_thing_changes_no_others() {
        return UNRELATED.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(thing -> DynamicTest.dynamicTest(thing.getKey(), () -> {
            List<String> longer = new ArrayList<>();
            Set<String> changed = new TreeSet<>();
            eachPlan((plan, report) -> plan.withOneMore(thing.getKey(), thing.getValue()).ifPresent(more -> {
                Report after = check(more.json());
                assertThat(after.plan()).as(plan.origin() + after.inputErrors()).isPresent();
                longer.add(plan.origin());
                Map<String, Outcome> outcomes = byThing(after);
                byThing(report).forEach((ofThing, outcome) -> {
                    boolean isNothingYet = ofThing.endsWith(" ") && outcome == Outcome.NOT_APPLICABLE;
                    if (!isNothingYet && outcomes.get(ofThing) != outcome) {
                        changed.add(plan.origin() + ": " + ofThing + " " + outcome + " -> " + outcomes.get(ofThing));
                    }
                });
            }));
            assertThat(longer).isNotEmpty();
            assertThat(changed).isEmpty();
        }));
    }

    @Test
    void a_further_guest_changes_nothing_for_the_others() {
        String guest = "{name: 郑一鸣, unit: 某局, post: 科员, rank: other, official: yes, diet: none, allergies: none, observance: none}";
        Set<String> changed = new TreeSet<>();
        List<String> longer = new ArrayList<>();
        eachPlan((plan, report) -> plan.withOneMore("guests.people", guest).map(more -> check(more.json())).filter(after -> after.plan().isPresent()).ifPresent(after -> {
            longer.add(plan.origin());
            Map<String, Outcome> outcomes = byThing(after);
            byThing(report).forEach((ofThing, outcome) -> {
                if (ofThing.contains(" guests.people[") && outcomes.get(ofThing) != outcome) {
                    changed.add(plan.origin() + ": " + ofThing + " " + outcome + " -> " + outcomes.get(ofThing));
                }
            });
        }));
        assertThat(longer).hasSizeGreaterThan(10);
        assertThat(changed).isEmpty();
    }

    @Test
    void plans_in_one_file_and_in_any_order_are_judged_each_for_itself() throws IOException {
        List<PlanNodes.Plan> plans = new ArrayList<>();
        eachPlan((plan, report) -> plans.add(plan));
        Collections.shuffle(plans, new Random(SEED));
        StringBuilder file = new StringBuilder();
        plans.forEach(plan -> file.append("---\n").append(new String(plan.json(), StandardCharsets.UTF_8)).append('\n'));
        List<Report> together = CHECKER.check("plan", file.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(together).hasSameSizeAs(plans);
        for (int i = 0; i < plans.size(); i++) {
            assertThat(outcomes(together.get(i))).as(plans.get(i).origin()).isEqualTo(outcomes(check(plans.get(i).json())));
        }
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
