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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import reception.format.SourceText;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.plan.reading.PlanTranslator;
import reception.report.Argument;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.standard.Standard;
import reception.visit.Fact;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * What must hold of every plan, tried on a sample of the plans of all examples and of all cases of rules.
 * {@code -Dreception.sample=1} tries all of them, which takes hours.
 */
class NoWrongReadyTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final Path ACCEPTED = Path.of("src/test/resources/removed-facts.yaml");
    private static final int STEP = SampleSize.oneOf(300);
    private static final long SEED = 20131208;
    private static final int RULES = Math.min(STEP, 6);
    private static final int CASES_OF_LIMIT = 8;
    private static final int PLANS_OF_FILE = 200;
    /** Limits by which facts are derived, each with a rule that shows it. */
    private static final Map<String, String> DERIVED_BY = Map.of("driving-rest", "service/driving-hours", "time-for-observance", "accommodation/prayer-time", "room-places", "service/rooms-for-all");
    /** Rules that speak of two things which cannot both be, at the place of the one that the plan names later: compared by the two. */
    private static final Set<String> OF_TWO = Set.of("service/guest-in-two-rooms", "service/overlapping-items", "service/room-twice", "service/vehicle-in-two-places");
    /** Rules that speak of several things at the place of the one that the plan names first or last: compared by what they say. */
    private static final Set<String> OF_SEVERAL = Set.of("accommodation/diet-dish", "accommodation/prayer-time", "conduct/escort-layers", "conduct/escorts-outnumber", "conduct/leader-escorts",
            "conduct/vehicles-count", "cost/foreign-daily-meals", "cost/working-meal-once", "procedure/costs-agree", "service/rooms-for-all");
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

    /** The pairs of a rule and a fact that were read and found right, where leaving the fact out makes the rule say that. */
    private static Set<String> accepted(Outcome outcome) throws IOException {
        Set<String> accepted = new TreeSet<>();
        new YAMLMapper().readTree(ACCEPTED.toFile()).forEach(group -> {
            assertThat(group.get("reason").asText()).isNotBlank();
            if (group.get("becomes").asText().equals(Vocabulary.word(outcome).english())) {
                group.get("accepted").properties().forEach(fact -> fact.getValue().forEach(rule ->
                        assertThat(accepted.add(rule.asText() + " without " + fact.getKey())).as(rule + " without " + fact.getKey()).isTrue()));
            }
        });
        return accepted;
    }

    /** Each plan with the facts that are left out of it: all of every plan, or in a sample every tenth of an example, and of one violated case of some of the rules those that it states. */
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
            } else if (plan.isViolated() && tried.add(plan.rule()) && tried.size() % RULES == 0) {
                receiver.accept(plan, facts);
            }
        });
    }

    /**
     * What becomes of violations, without anything else being asked for, when a fact is left out.
     *
     * @param tried the rules that were violated
     * @param lost  rule and fact, by what the rule says then
     */
    private record WithoutFacts(Set<String> tried, Map<Outcome, Set<String>> lost) {

        private static final WithoutFacts ALL = gathered();

        private static WithoutFacts gathered() {
            WithoutFacts all = new WithoutFacts(new HashSet<>(), new EnumMap<>(Outcome.class));
            eachFact(all::leaveOut);
            return all;
        }

        private void leaveOut(PlanNodes.Plan plan, List<PlanNodes.Stated> facts) {
            Report report = check(plan.json());
            List<Assessment> violated = report.classified() ? List.of() : report.assessments(Outcome.VIOLATED);
            Map<String, Outcome> before = byThing(report);
            for (PlanNodes.Stated fact : violated.isEmpty() ? List.<PlanNodes.Stated>of() : facts) {
                Report without = check(plan.without(fact.entry(), fact.path()).json());
                if (without.plan().isPresent()) {
                    compare(violated, before, byThing(without), english(fact.path()));
                }
            }
        }

        private void compare(List<Assessment> violated, Map<String, Outcome> before, Map<String, Outcome> after, String fact) {
            Set<String> newlyOpen = after.entrySet().stream().filter(thing -> before.get(thing.getKey()) != thing.getValue())
                    .filter(thing -> thing.getValue() == Outcome.VIOLATED || thing.getValue() == Outcome.UNDETERMINED).map(Map.Entry::getKey).collect(Collectors.toSet());
            for (Assessment assessment : violated) {
                String rule = assessment.rule().id();
                tried.add(rule);
                Outcome outcome = after.getOrDefault(rule + " " + assessment.subject(), Outcome.NOT_APPLICABLE);
                boolean isAsked = newlyOpen.stream().anyMatch(thing -> before.get(thing) != Outcome.VIOLATED || thing.startsWith(rule + " "));
                if (outcome != Outcome.VIOLATED && outcome != Outcome.UNDETERMINED && !isAsked) {
                    lost.computeIfAbsent(outcome, unused -> new TreeSet<>()).add(rule + " without " + fact);
                }
            }
        }
    }

    /** @param outcome what the rules say then */
    private static void isAccepted(Outcome outcome) throws IOException {
        Set<String> lost = WithoutFacts.ALL.lost().getOrDefault(outcome, Set.of());
        assertThat(WithoutFacts.ALL.tried()).as("rules that were violated").hasSizeGreaterThan(CHECKER.rules().rules().size() * 9 / 10 / RULES);
        Set<String> accepted = accepted(outcome);
        assertThat(lost).as("what is lost").filteredOn(pair -> !accepted.contains(pair)).isEmpty();
        if (STEP == 1) {
            assertThat(accepted).as("what is accepted and does not occur").filteredOn(pair -> !lost.contains(pair)).isEmpty();
        }
    }

    @Test
    void a_violation_is_not_satisfied_by_leaving_a_fact_out() throws IOException {
        isAccepted(Outcome.SATISFIED);
    }

    @Test
    void a_violation_is_not_out_of_scope_by_leaving_a_fact_out() throws IOException {
        isAccepted(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_violation_is_not_excepted_by_leaving_a_fact_out() throws IOException {
        isAccepted(Outcome.EXCEPTED);
    }

    /** A path in the keys of a plan, whichever language they are in, in English and without numbers. */
    private static String english(String path) {
        StringBuilder english = new StringBuilder();
        Class<?> holder = Plan.class;
        for (String step : path.replaceAll("\\[\\d+]", "[]").split("\\.")) {
            String key = step.replace("[]", "");
            Vocabulary.Field field = Vocabulary.section(holder).byWord(key);
            english.append(english.length() == 0 ? "" : ".").append(field == null ? key : field.word().english()).append(step.substring(key.length()));
            holder = field == null ? holder : field.type();
        }
        return english.toString();
    }

    @Test
    void the_order_of_keys_means_nothing() {
        Random random = new Random(SEED);
        eachPlan((plan, report) -> assertThat(outcomes(check(plan.withKeysShuffled(random).json()))).as(plan.origin()).isEqualTo(outcomes(report)));
    }

    /** What was found, by what things are instead of where they stand. */
    private static List<String> outcomesInAnyOrder(Report report) {
        Map<String, Fact> things = new HashMap<>();
        PlanTree.visit(report.plan().orElseThrow(), thing -> things.put(thing.key(), thing));
        Stream<String> findings = report.findings().stream().map(finding -> finding.rule().id() + " " + finding.severity() + " " + identity(finding, things));
        Stream<String> outcomes = report.assessments().stream().map(assessment -> assessment.rule().id() + " " + assessment.outcome() + " "
                + assessment.missing().stream().map(missing -> missing.label().en()).toList());
        return Stream.concat(findings, outcomes).sorted().toList();
    }

    private static String identity(Finding finding, Map<String, Fact> things) {
        List<Fact> related = finding.related().stream().map(other -> things.get(other.path())).toList();
        if (OF_TWO.contains(finding.rule().id())) {
            assertThat(related).hasSize(1);
            return content(List.of(things.get(finding.subject()), related.get(0)));
        }
        String at = finding.path();
        while (!things.containsKey(at)) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('.')));
        }
        List<Object> says = finding.arguments().values().stream().map(Argument::value).toList();
        return finding.path().replaceAll("\\d+", "") + content(OF_SEVERAL.contains(finding.rule().id()) ? says : Arrays.asList(things.get(at), related, says));
    }

    /** What a thing is, without its place and in whatever order its parts are listed. */
    private static String content(Object value) {
        if (value instanceof Fact thing) {
            return Vocabulary.section(thing.getClass()).fields().stream().map(field -> field.name() + "=" + content(field.get(thing))).collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Text sum) {
            return content(List.of(sum.en().split(" ")));
        }
        return value instanceof List<?> items ? items.stream().map(NoWrongReadyTest::content).sorted().toList().toString() : String.valueOf(value).replaceAll("\\[\\d+]", "[]");
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

    /** Where it is violated; that an exception is of no use may end, since it has a use where a cap is lower. */
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

    /** Rules that one thing more of a list does bear on: a meal without a day may be the third of any day, and one that no code pays needs a letter. */
    private static final Map<String, Set<String>> RELATED = Map.of("meals", Set.of("cost/meal-allowance-overlap", "scope/phone-record-is-no-letter", "accommodation/ramadan-asked"));

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
                    boolean mayGetWorse = outcome != Outcome.VIOLATED && RELATED.getOrDefault(thing.getKey(), Set.of()).contains(ofThing.split(" ")[0]);
                    if (!isNothingYet && !mayGetWorse && outcomes.get(ofThing) != outcome) {
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
        eachPlan((plan, report) -> plan.withOneMore("guests.people", guest).map(more -> check(more.withOneMoreCounted("guests.count").json())).filter(after -> after.plan().isPresent()).ifPresent(after -> {
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
    void plans_in_one_file_and_in_any_order_are_judged_each_for_itself() {
        List<PlanNodes.Plan> plans = new ArrayList<>();
        eachPlan((plan, report) -> plans.add(plan));
        Collections.shuffle(plans, new Random(SEED));
        for (int first = 0; first < plans.size(); first += PLANS_OF_FILE) {
            judgedAsAlone(plans.subList(first, Math.min(plans.size(), first + PLANS_OF_FILE)));
        }
    }

    private static void judgedAsAlone(List<PlanNodes.Plan> plans) {
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
