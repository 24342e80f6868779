package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reception.engine.Evasions;
import reception.report.Report;
import reception.report.Verdict;

/** The clean plan with one statement that would switch a rule off, each of src/test/resources/evasions.yaml: it is never ready, and the report says by what. */
class EvasionTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final int LEAST = 80;

    @TestFactory
    Stream<DynamicTest> no_statement_makes_a_plan_ready_that_is_not() throws IOException {
        var evasions = Evasions.all(Path.of("src/test/resources/evasions.yaml"));
        assertThat(evasions).hasSizeGreaterThanOrEqualTo(LEAST);
        return evasions.stream().map(evasion -> DynamicTest.dynamicTest(evasion.name(), () -> {
            Report report = CHECKER.check("plan.json", evasion.plan()).get(0);
            assertThat(report.inputErrors()).isEmpty();
            assertThat(report.verdict()).isNotEqualTo(Verdict.READY);
            Set<String> said = Stream.concat(report.findings().stream().map(finding -> finding.rule().id()), report.openMatters().stream().map(open -> open.rule().id()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(said).containsAll(evasion.says());
        }));
    }
}
