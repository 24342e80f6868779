package reception.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import reception.fact.CaseFile;
import reception.plan.Plan;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.Missing;
import reception.report.Wording;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.rule.RuleCase;
import reception.vocabulary.Language;
import reception.yaml.Node;

/** Runs the cases of rules: each is a fragment laid over a clean base plan, judged by its rule alone. */
public final class CaseRunner {

    private final Engine engine;
    private final Node basePlan;
    private final Function<Node, Plan> reader;
    private final Function<Plan, CaseFile> filer;

    /**
     * @param reader makes a plan of a tree; throws {@link IllegalArgumentException} if it is none
     * @param filer  derives the facts of a plan
     */
    public CaseRunner(Engine engine, Node basePlan, Function<Node, Plan> reader, Function<Plan, CaseFile> filer) {
        this.engine = engine;
        this.basePlan = basePlan;
        this.reader = reader;
        this.filer = filer;
    }

    /** How a case ended: as expected if nothing is wrong. */
    public record Result(RuleBook.Rule rule, RuleCase example, List<String> wrong, List<Finding> findings) {

        public boolean isAsExpected() {
            return wrong.isEmpty();
        }
    }

    /** Runs one case. */
    public Result run(RuleBook.Rule rule, RuleCase example) {
        return run(rule, example, other -> false);
    }

    /** Runs one case with the limits of other rules beside its own. */
    Result run(RuleBook.Rule rule, RuleCase example, Predicate<RuleBook.Rule> others) {
        List<String> wrong = new ArrayList<>();
        Plan plan;
        try {
            plan = reader.apply(example.given() == null ? basePlan : Overlay.over(basePlan, example.given()));
        } catch (IllegalArgumentException e) {
            return new Result(rule, example, List.of("the plan of the case cannot be read: " + e.getMessage()), List.of());
        }
        Engine.Judgement judgement = engine.judge(filer.apply(plan), candidate -> candidate.id().equals(rule.id()) || others.test(candidate));
        List<Outcome> outcomes = judgement.assessments().stream().map(Assessment::outcome).distinct().sorted().toList();
        if (example.expect() == null) {
            wrong.add("the case does not say what it expects");
        } else if (!outcomes.contains(example.expect()) || outcomes.get(0).ordinal() < example.expect().ordinal() && outcomes.get(0) != example.expect()) {
            wrong.add("expected " + example.expect() + ", found " + outcomes + messages(judgement));
        }
        checkPlaces(example, judgement, wrong);
        checkArguments(example, judgement, wrong);
        checkMissing(example, judgement, wrong);
        return new Result(rule, example, wrong, judgement.findings());
    }

    private static String messages(Engine.Judgement judgement) {
        List<String> messages = new ArrayList<>();
        judgement.findings().forEach(finding -> messages.add(finding.path() + ": " + finding.message(Language.EN)));
        judgement.assessments().stream().filter(assessment -> assessment.outcome() == Outcome.UNDETERMINED)
                .forEach(assessment -> messages.add("missing " + assessment.missing().stream().map(Missing::key).toList() + " " + assessment.reasons()));
        return messages.isEmpty() ? "" : " " + messages;
    }

    private static void checkPlaces(RuleCase example, Engine.Judgement judgement, List<String> wrong) {
        List<String> places = judgement.findings().stream().map(Finding::path).toList();
        if (!example.where().isEmpty() && !places.equals(example.where())) {
            wrong.add("expected at " + example.where() + ", found at " + places);
        }
        boolean isFound = example.expect() == Outcome.VIOLATED || example.expect() == Outcome.WAIVED;
        int times = example.times() != null ? example.times() : example.where().isEmpty() ? 1 : example.where().size();
        if (isFound && places.size() != times) {
            wrong.add("expected " + times + " violation(s), found at " + places);
        }
        if (example.severity() != null) {
            judgement.findings().stream().filter(finding -> finding.severity() != example.severity())
                    .forEach(finding -> wrong.add("expected severity " + example.severity() + ", found " + finding.severity()));
        }
    }

    private static void checkArguments(RuleCase example, Engine.Judgement judgement, List<String> wrong) {
        if (!(example.says() instanceof Node.Mapping says)) {
            return;
        }
        for (Node.Entry entry : says.entries()) {
            String name = entry.key().text();
            String expected = ((Node.Scalar) entry.value()).text();
            boolean said = judgement.findings().stream().anyMatch(finding -> finding.arguments().containsKey(name)
                    && Wording.of(finding.arguments().get(name).value(), Language.EN).equals(expected));
            if (!said) {
                wrong.add("expected {" + name + "} = " + expected + ", found " + judgement.findings().stream()
                        .map(finding -> finding.arguments().containsKey(name) ? Wording.of(finding.arguments().get(name).value(), Language.EN) : "nothing").toList());
            }
        }
    }

    private static void checkMissing(RuleCase example, Engine.Judgement judgement, List<String> wrong) {
        List<String> missing = judgement.assessments().stream().flatMap(assessment -> assessment.missing().stream()).map(Missing::key).distinct().toList();
        if (!example.missing().isEmpty() && !missing.equals(example.missing())) {
            wrong.add("expected missing " + example.missing() + ", found " + missing);
        }
    }
}
