package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reception.engine.PlanNodes;
import reception.plan.Plan;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Outcome;
import reception.visit.secrecy.SecrecyLevel;
import reception.vocabulary.Vocabulary;

/**
 * Not knowing is never "satisfied": whatever stands on the way to a violation, and every section above it, is replaced by "to be confirmed" or "none" or left out, and the plan is not ready.
 * One case of each rule that keeps a plan from being ready, and for every eighth place one of the three statements; {@code -Dreception.sample=1} tries all of them.
 */
class SilenceTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final boolean ALL = SampleSize.oneOf(0) == 1;
    private static final int STATEMENTS = 3;
    /** How many times as many places there are as are tried. */
    private static final int SAMPLE = 8 * STATEMENTS;
    /** Rules that only compare statements with each other: where one of them is left out there is nothing to compare, and the other one is judged. */
    private static final Set<String> AGREEMENT = Set.of("procedure/statements-agree", "procedure/bills-agree", "procedure/meal-cost-agrees", "procedure/costs-agree", "scope/guests-within-letter");
    /** By the origin of a plan, for all three statements. */
    private static final Map<String, Verdict> VERDICTS = new HashMap<>();
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    @Test
    void the_plan_over_which_cases_are_laid_is_ready() throws java.io.IOException {
        assertThat(CHECKER.check(java.nio.file.Path.of("rules/base-plan.yaml"))).extracting(Report::verdict).containsExactly(Verdict.READY);
    }

    @Test
    void what_is_to_be_confirmed_is_never_ready() {
        Set<String> ready = new TreeSet<>();
        int[] tried = new int[1];
        eachOnTheWay(0, (plan, stated) -> {
            Report report = check(plan.saying("to-be-confirmed", stated.entry(), stated.path()));
            tried[0] += report.plan().isPresent() ? 1 : 0;
            if (report.verdict() == Verdict.READY) {
                ready.add(plan.origin() + ": " + stated.path());
            }
        });
        assertThat(tried[0]).isGreaterThan(100);
        assertThat(ready).isEmpty();
    }

    @Test
    void what_is_left_out_is_never_ready_unless_the_report_lists_it_as_not_planned() {
        Set<String> ready = new TreeSet<>();
        eachOnTheWay(1, (plan, stated) -> {
            Report report = check(plan.without(stated.entry(), stated.path()));
            boolean isOneOfTwoStatements = AGREEMENT.contains(plan.rule());
            if (report.verdict() == Verdict.READY && !isListed(report, stated.path()) && !isOneOfTwoStatements && !isAskedByNoRule(report, stated.path())) {
                ready.add(plan.origin() + ": " + stated.path());
            }
        });
        assertThat(ready).isEmpty();
    }

    @Test
    void what_is_stated_to_be_none_is_never_ready_unless_there_may_be_none_of_it() {
        Set<String> ready = new TreeSet<>();
        Set<String> denied = new TreeSet<>();
        eachOnTheWay(2, (plan, stated) -> {
            Report report = check(plan.saying("none", stated.entry(), stated.path()));
            if (report.verdict() == Verdict.READY) {
                (mayBeNone(stated.path()) ? denied : ready).add(plan.origin() + ": " + stated.path());
            }
        });
        assertThat(denied).as("what is denied is settled").isNotEmpty();
        assertThat(ready).isEmpty();
    }

    /** There may be no list, section, remark or number of things; but a kind, a day, an amount or a name of what is there is left open by "none". */
    private static boolean mayBeNone(String path) {
        Vocabulary.Field field = field(path);
        if (field.type() == SecrecyLevel.class) {
            return true;
        }
        boolean isName = Set.of("name", "item", "hotel", "title", "place", "venue").contains(field.word().english());
        return !isName && (field.isList() || field.type().isRecord() || Set.of(String.class, Integer.class, Boolean.class).contains(field.type()));
    }

    private static Vocabulary.Field field(String path) {
        Class<?> holder = Plan.class;
        Vocabulary.Field field = null;
        for (String step : POSITION.matcher(path).replaceAll("").split("\\.")) {
            field = Vocabulary.section(holder).byWord(step);
            assertThat(field).as("%s of %s", step, path).isNotNull();
            holder = field.type();
        }
        return field;
    }

    /**
     * Whether nothing waits for what would have stood under a key, wherever in the plan: what a remark, a post beside a name or the other half of a disagreement would have said only it could say,
     * and what is left without it is the plan of somebody who says no such thing.
     */
    private static boolean isAskedByNoRule(Report report, String path) {
        String last = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
        return report.ruleBook().rules().stream()
                .flatMap(rule -> Stream.concat(rule.card().needs().stream(), rule.scope() == null ? Stream.<String>empty() : rule.scope().needs().stream()))
                .noneMatch(need -> List.of(need.split("\\.")).contains(last));
    }

    private static boolean isListed(Report report, String path) {
        String key = POSITION.matcher(path).replaceAll("[]");
        return report.assessments(Outcome.NOT_PLANNED).stream().flatMap(assessment -> assessment.missing().stream())
                .map(missing -> POSITION.matcher(missing.key()).replaceAll("[]")).anyMatch(listed -> listed.equals(key) || listed.startsWith(key + ".") || listed.startsWith(key + "["));
    }

    private interface Trial {
        void on(PlanNodes.Plan plan, PlanNodes.Stated stated);
    }

    /** @param turn the first of the places that are tried; then each twelfth one */
    private static void eachOnTheWay(int turn, Trial trial) {
        Set<String> seen = new HashSet<>();
        int places = 0;
        for (Map.Entry<PlanNodes.Plan, List<PlanNodes.Stated>> of : PlanNodes.factsOfCases().entrySet()) {
            PlanNodes.Plan plan = of.getKey();
            if (plan.isViolated() && (ALL || !seen.contains(plan.rule())) && VERDICTS.computeIfAbsent(plan.origin(), unused -> check(plan).verdict()) != Verdict.READY) {
                seen.add(plan.rule());
                for (PlanNodes.Stated stated : PlanNodes.onTheWay(plan.root(), of.getValue())) {
                    if (ALL || places++ % SAMPLE == turn) {
                        trial.on(plan, stated);
                    }
                }
            }
        }
    }

    private static Report check(PlanNodes.Plan plan) {
        return CHECKER.check("plan", plan.json()).get(0);
    }
}
