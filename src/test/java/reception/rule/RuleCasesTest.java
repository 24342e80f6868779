package reception.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reception.ReceptionChecker;
import reception.engine.cases.CaseRunner;
import reception.format.pack.RuleFolder;
import reception.report.Finding;
import reception.report.Report;
import reception.report.Verdict;
import reception.vocabulary.Language;

/** The cases on the cards: each rule alone, then all rules on the clean base plan. */
class RuleCasesTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();

    @TestFactory
    Stream<DynamicContainer> each_case_ends_as_its_card_says() throws IOException {
        CaseRunner runner = CHECKER.caseRunner();
        return RuleBook.of(RuleFolder.at(Path.of("rules"))).rules().stream().map(rule -> DynamicContainer.dynamicContainer(rule.id(),
                rule.card().cases().stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    CaseRunner.Result result = runner.run(CHECKER.rules().find(rule.id()), example);
                    assertThat(result.wrong()).as("%s, case \"%s\" (bin/reception test rules %1$s tells more)", rule.id(), example.name()).extracting(wrong -> wrong.en()).isEmpty();
                    assertThat(result.findings()).allSatisfy(RuleCasesTest::speaksInBothLanguages);
                }))));
    }

    private static void speaksInBothLanguages(Finding finding) {
        for (Language language : Language.values()) {
            assertThat(finding.message(language)).isNotBlank().doesNotContain("{", "}");
            assertThat(finding.suggestion(language)).isNotBlank().doesNotContain("{", "}");
        }
    }

    @Test
    void the_base_plan_is_spotless() throws IOException {
        List<Report> reports = CHECKER.check(Path.of("rules/base-plan.yaml"));
        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.inputErrors()).isEmpty();
            assertThat(report.findings()).extracting(finding -> finding.rule().id() + " " + finding.message(Language.EN)).isEmpty();
            assertThat(report.openMatters()).extracting(open -> open.rule().id() + " " + open.missing() + open.reasons()).isEmpty();
            assertThat(report.notices()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.READY);
        });
    }
}
