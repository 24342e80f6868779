package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import reception.engine.PlanNodes;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Outcome;

/**
 * Not knowing is never "satisfied": whatever stands on the way to a violation, and every section above it, is replaced by "to be confirmed" or left out, and the plan is not ready.
 * One case of each rule that keeps a plan from being ready; {@code -Dreception.sample=1} tries all of them.
 */
class SilenceTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final boolean ALL = Integer.getInteger("reception.sample", 0) == 1;
    /** Without a remark a plan leaves nothing unsaid. */
    private static final String FREE_TEXT = "remarks";
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    @Test
    void the_plan_over_which_cases_are_laid_is_ready() throws java.io.IOException {
        assertThat(CHECKER.check(java.nio.file.Path.of("rules/base-plan.yaml"))).extracting(Report::verdict).containsExactly(Verdict.READY);
    }

    @Test
    void what_is_to_be_confirmed_is_never_ready() {
        Set<String> ready = new TreeSet<>();
        int[] tried = new int[1];
        eachOnTheWay((plan, stated) -> {
            Report report = check(plan.saying("to-be-confirmed", stated.entry(), stated.path()));
            tried[0] += report.plan().isPresent() ? 1 : 0;
            if (report.verdict() == Verdict.READY) {
                ready.add(plan.origin() + ": " + stated.path());
            }
        });
        assertThat(tried[0]).isGreaterThan(300);
        assertThat(ready).isEmpty();
    }

    @Test
    void what_is_left_out_is_never_ready_unless_the_report_lists_it_as_not_planned() {
        Set<String> ready = new TreeSet<>();
        eachOnTheWay((plan, stated) -> {
            Report report = check(plan.without(stated.entry(), stated.path()));
            if (report.verdict() == Verdict.READY && !isListed(report, stated.path())) {
                ready.add(plan.origin() + ": " + stated.path());
            }
        });
        assertThat(ready).isEmpty();
    }

    private static boolean isListed(Report report, String path) {
        if (path.equals(FREE_TEXT)) {
            return true;
        }
        String key = POSITION.matcher(path).replaceAll("[]");
        return report.assessments(Outcome.NOT_PLANNED).stream().flatMap(assessment -> assessment.missing().stream())
                .map(missing -> POSITION.matcher(missing.key()).replaceAll("[]")).anyMatch(listed -> listed.equals(key) || listed.startsWith(key + ".") || listed.startsWith(key + "["));
    }

    private interface Trial {
        void on(PlanNodes.Plan plan, PlanNodes.Stated stated);
    }

    private static void eachOnTheWay(Trial trial) {
        Set<String> seen = new HashSet<>();
        for (Map.Entry<PlanNodes.Plan, List<PlanNodes.Stated>> of : PlanNodes.factsOfCases().entrySet()) {
            PlanNodes.Plan plan = of.getKey();
            if (plan.isViolated() && (ALL || !seen.contains(plan.rule())) && check(plan).verdict() != Verdict.READY) {
                seen.add(plan.rule());
                PlanNodes.onTheWay(plan.root(), of.getValue()).forEach(stated -> trial.on(plan, stated));
            }
        }
    }

    private static Report check(PlanNodes.Plan plan) {
        return CHECKER.check("plan", plan.json()).get(0);
    }
}
