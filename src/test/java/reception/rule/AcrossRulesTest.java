package reception.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reception.Audit;
import reception.ReceptionChecker;
import reception.audit.Measure;
import reception.audit.Measures;
import reception.audit.report.AuditFinding;
import reception.engine.Scopes;
import reception.engine.cases.AcrossCaseRunner;
import reception.format.pack.RuleFolder;
import reception.report.Wording;
import reception.standard.Citation;
import reception.vocabulary.Text;

/** What every rule across plans must be like, and that its cases end as its card says. */
class AcrossRulesTest {

    private static final Pattern VIOLATION_CALL = Pattern.compile("\\s*findings\\.violated\\( drools\\.getRule\\(\\), \\$tally(, \\$measure)? \\);\\s*");
    private static final Pattern SCOPE_CALL = Pattern.compile("\\s*findings\\.applies\\( drools\\.getRule\\(\\), \\$tally \\);\\s*");
    private static final Pattern MEASURE = Pattern.compile("measure == \"([a-z-]+)\"");
    private static final RuleFolder FOLDER = folder();
    private static final Scopes SCOPES = Scopes.of(FOLDER);
    private static final RuleBook BOOK = SCOPES.in(RuleBook.of(FOLDER));
    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().region("220100").build();
    private static final Audit AUDIT = Audit.of(CHECKER);

    private static RuleFolder folder() {
        try {
            return RuleFolder.acrossAt(Path.of("rules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicContainer> each_case_ends_as_its_card_says() {
        AcrossCaseRunner runner = AUDIT.caseRunner();
        return BOOK.rules().stream().map(rule -> DynamicContainer.dynamicContainer(rule.id(), rule.card().cases().stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> {
            AcrossCaseRunner.Result result = runner.run(AUDIT.rules().find(rule.id()), example);
            assertThat(result.wrong()).isEmpty();
            assertThat(result.findings()).extracting(AuditFinding::said).allSatisfy(said -> assertThat(said.zh() + said.en()).doesNotContain("{", "}"));
        }))));
    }

    @Test
    void every_rule_has_a_card_and_every_card_a_rule() {
        Set<String> drl = FOLDER.rules().keySet().stream().filter(name -> !RuleFolder.holdsScopes(name)).map(name -> name.replace(".drl", "")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(drl).hasSize(22).isEqualTo(BOOK.rules().stream().map(RuleBook.Rule::id).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(AUDIT.rules().rules()).extracting(RuleBook.Rule::id).containsExactlyInAnyOrderElementsOf(drl);
    }

    @TestFactory
    Stream<DynamicTest> each_rule_file_is_conditions_and_one_call() {
        return FOLDER.rules().entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
            boolean ofScopes = RuleFolder.holdsScopes(file.getKey());
            PackageDescr parsed = new DrlParser().parse(false, file.getValue());
            assertThat(parsed.getName()).isEqualTo("rules.across");
            for (RuleDescr rule : parsed.getRules()) {
                assertThat(String.valueOf(rule.getConsequence())).as(rule.getName()).matches(ofScopes ? SCOPE_CALL : VIOLATION_CALL);
                assertThat(rule.getAttributes()).isEmpty();
                assertThat(DataInConditions.of(rule)).as("what of %s belongs to _measures.yaml", rule.getName()).isEmpty();
            }
            if (!ofScopes) {
                RuleBook.Rule rule = BOOK.find(file.getKey().replace(".drl", ""));
                List<String> named = MEASURE.matcher(file.getValue()).results().map(found -> found.group(1)).toList();
                assertThat(rule.card().thresholds()).as("the card of %s names what it compares by", rule.id()).containsAll(named);
                assertThat(rule.scope()).as("the scope of %s", rule.id()).isNotNull();
            }
        }));
    }

    @Test
    void each_scope_is_extended_and_named_in_both_languages() {
        Set<Scope> used = BOOK.rules().stream().map(RuleBook.Rule::scope).filter(Objects::nonNull).collect(Collectors.toSet());
        assertThat(SCOPES.all()).isNotEmpty().allSatisfy(scope -> {
            assertThat(used).contains(scope);
            assertThat(scope.title().zh()).containsPattern("[\\u4e00-\\u9fff]");
        });
    }

    @Test
    void each_measure_is_used_and_says_why() {
        Set<String> used = BOOK.rules().stream().flatMap(rule -> rule.card().thresholds().stream()).collect(Collectors.toSet());
        assertThat(Measures.of(FOLDER).all()).extracting(Measure::measure).containsExactlyInAnyOrderElementsOf(used);
        assertThat(Measures.of(FOLDER).all()).allSatisfy(measure -> {
            assertThat(measure.value() == null).as("a figure or a standard: %s", measure.measure()).isEqualTo(measure.standard() != null);
            assertThat(measure.why().zh()).isNotBlank();
            assertThat(measure.why().en()).isNotBlank();
        });
    }

    @TestFactory
    Stream<DynamicTest> each_card_is_complete() {
        return BOOK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            RuleCard card = rule.card();
            assertThat(card.gathers()).isNotNull();
            assertThat(CHECKER.rules().clauses()).extracting(RuleBook.Clause::clause).contains(card.clause());
            assertThat(card.owner()).isNotNull();
            List<Citation> citations = card.cites().stream().map(CHECKER.standards().instruments()::resolve).toList();
            boolean isOwn = citations.stream().allMatch(citation -> citation.instrument().isOwn());
            assertThat(isOwn).as("a signal rests on the program's own measure, a violation on an article").isEqualTo(card.isSignal());
            assertThat(card.severity() == Severity.INFO).as("only a signal is mere information").isEqualTo(card.isSignal());
            assertThat(card.isForInspectors()).as("only signals are for inspectors").isIn(false, card.isSignal());
            for (Text text : new ArrayList<>(List.of(card.title(), card.why(), card.message(), card.suggestion()))) {
                assertThat(text.zh()).containsPattern("[\\u4e00-\\u9fff]");
                assertThat(text.en()).doesNotContainPattern("[\\u4e00-\\u9fff]");
                assertThat(new TreeSet<>(Wording.placeholders(text.zh()))).as("both languages name the same values").isEqualTo(new TreeSet<>(Wording.placeholders(text.en())));
            }
            assertThat(Wording.placeholders(card.suggestion().zh())).as("the public is told what to do, and no value").isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_is_shown_by_cases_in_both_languages() {
        return BOOK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            List<RuleCase> cases = rule.card().cases();
            assertThat(cases).extracting(RuleCase::expect).contains(Outcome.VIOLATED, Outcome.NOT_APPLICABLE);
            assertThat(cases.stream().filter(RuleCase::isExample)).extracting(RuleCase::expect).contains(Outcome.VIOLATED).containsAnyOf(Outcome.SATISFIED, Outcome.NOT_APPLICABLE);
            assertThat(cases).extracting(RuleCase::name).doesNotHaveDuplicates();
        }));
    }
}
