package reception.engine.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import reception.casefile.CaseFile;
import reception.engine.Engine;
import reception.format.Node;
import reception.plan.Plan;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.Missing;
import reception.report.Wording;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.rule.RuleCase;
import reception.rule.Severity;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/** Runs the cases of rules: each is a fragment laid over a clean base plan, judged by its rule alone. */
public final class CaseRunner {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
    public record Result(RuleBook.Rule rule, RuleCase example, List<Text> wrong, List<Finding> findings) {

        public boolean isAsExpected() {
            return wrong.isEmpty();
        }
    }

    /** Runs one case. */
    public Result run(RuleBook.Rule rule, RuleCase example) {
        return run(rule, example, other -> false);
    }

    /** Runs one case with the limits of other rules beside its own. */
    public Result run(RuleBook.Rule rule, RuleCase example, Predicate<RuleBook.Rule> others) {
        List<Text> wrong = new ArrayList<>();
        Plan plan;
        try {
            plan = reader.apply(example.given() == null ? basePlan : Overlay.over(CaseTime.of(basePlan, example.given()), example.given()));
        } catch (IllegalArgumentException e) {
            return new Result(rule, example, List.of(new Text("示例的方案无法读取：" + e.getMessage(), "the plan of the case cannot be read: " + e.getMessage())), List.of());
        }
        Engine.Judgement judgement = of(rule, engine.judge(filer.apply(plan), candidate -> candidate.id().equals(rule.id()) || others.test(candidate)));
        List<Outcome> outcomes = judgement.assessments().stream().map(Assessment::outcome).distinct().sorted().toList();
        if (example.expect() == null) {
            wrong.add(new Text("示例没有写明预期结果 expect", "the case does not say what it expects"));
        } else if (!outcomes.contains(example.expect()) || outcomes.get(0).ordinal() < example.expect().ordinal() && outcomes.get(0) != example.expect()) {
            Text found = expected("结果", "", example.expect(), outcomes);
            wrong.add(new Text(found.zh() + details(judgement, Language.ZH), found.en() + details(judgement, Language.EN)));
        }
        checkPlaces(rule, example, judgement, wrong);
        checkArguments(example, judgement, wrong);
        checkMissing(example, judgement, wrong);
        checkReason(example, judgement, wrong);
        return new Result(rule, example, wrong, judgement.findings());
    }

    private static Engine.Judgement of(RuleBook.Rule rule, Engine.Judgement all) {
        return new Engine.Judgement(all.findings().stream().filter(finding -> finding.rule().id().equals(rule.id())).toList(),
                all.assessments().stream().filter(assessment -> assessment.rule().id().equals(rule.id())).toList(), all.notices(), all.judgedUnder());
    }

    private static Text expected(String whatZh, String whatEn, Object expected, Object found) {
        return new Text(whatZh + "应为 " + Wording.of(expected, Language.ZH) + "，实为 " + words(found, Language.ZH),
                "expected " + whatEn + Wording.of(expected, Language.EN) + ", found " + words(found, Language.EN));
    }

    private static String words(Object found, Language language) {
        return found instanceof List<?> none && none.isEmpty() ? language.choose("没有", "nothing") : Wording.of(found, language);
    }

    /** What was found, and what is open, one in each line. */
    private static String details(Engine.Judgement judgement, Language language) {
        StringBuilder details = new StringBuilder();
        judgement.findings().forEach(finding -> details.append("\n    ").append(finding.path()).append(": ").append(finding.message(language)));
        for (Assessment assessment : judgement.assessments()) {
            if (assessment.outcome() == Outcome.UNDETERMINED) {
                assessment.missing().forEach(missing -> details.append("\n    ").append(language.choose("未写明：", "not stated: ")).append(missing.key()));
                assessment.reasons().forEach(reason -> details.append("\n    ").append(reason.in(language)));
            }
        }
        return details.toString();
    }

    private static void checkPlaces(RuleBook.Rule rule, RuleCase example, Engine.Judgement judgement, List<Text> wrong) {
        List<String> places = judgement.findings().stream().map(Finding::path).toList();
        if (!example.where().isEmpty() && !sorted(places).equals(sorted(example.where()))) {
            wrong.add(expected("位置", "at ", example.where(), places));
        }
        boolean isFound = example.expect() == Outcome.VIOLATED || example.expect() == Outcome.EXCEPTED;
        int times = example.times() != null ? example.times() : example.where().isEmpty() ? 1 : example.where().size();
        if (isFound && places.size() != times) {
            wrong.add(expected("不符处数", "this number of violations: ", times, places.size()));
        }
        Severity severity = example.severity() != null ? example.severity() : rule.card().severity();
        judgement.findings().stream().filter(finding -> finding.severity() != severity)
                .forEach(finding -> wrong.add(expected("严重程度", "severity ", severity, finding.severity())));
    }

    /** Findings are in the order of their lines, and the lines of a case's fragment say nothing beside those of the base plan. */
    private static List<String> sorted(List<String> places) {
        return places.stream().sorted().toList();
    }

    private static void checkArguments(RuleCase example, Engine.Judgement judgement, List<Text> wrong) {
        if (!(example.says() instanceof Node.Mapping says)) {
            return;
        }
        for (Node.Entry entry : says.entries()) {
            String name = entry.key().text();
            String expected = ((Node.Scalar) entry.value()).text();
            List<String> said = judgement.findings().stream().filter(finding -> finding.arguments().containsKey(name))
                    .map(finding -> Wording.of(finding.arguments().get(name).value(), Language.EN)).toList();
            if (!said.contains(expected)) {
                wrong.add(expected("{" + name + "} ", "{" + name + "} = ", expected, said));
            }
        }
    }

    private static void checkMissing(RuleCase example, Engine.Judgement judgement, List<Text> wrong) {
        List<String> missing = judgement.assessments().stream().filter(assessment -> assessment.outcome() == example.expect()).flatMap(assessment -> assessment.missing().stream())
                .map(Missing::key).distinct().toList();
        if (!example.missing().isEmpty() && !missing.equals(example.missing())) {
            wrong.add(expected("未写明的键", "to be missing: ", example.missing(), missing));
        }
    }

    /** A case states days as plans do. */
    private static void checkReason(RuleCase example, Engine.Judgement judgement, List<Text> wrong) {
        List<String> reasons = judgement.assessments().stream().flatMap(assessment -> assessment.reasons().stream()).map(Text::en).distinct().toList();
        String because = example.because() == null ? "" : DAY.matcher(example.because()).replaceAll(day -> Dates.of(LocalDate.parse(day.group()), Language.EN));
        if (reasons.stream().noneMatch(reason -> reason.contains(because)) && example.because() != null) {
            wrong.add(expected("原因", "because ", example.because(), reasons));
        }
    }
}
