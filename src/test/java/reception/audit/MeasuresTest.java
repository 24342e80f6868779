package reception.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reception.Audit;
import reception.ReceptionChecker;
import reception.engine.cases.AcrossCaseRunner;
import reception.format.pack.RuleFolder;
import reception.rule.RuleBook;

/** The cases of the rules across plans notice a measure that is a little off. */
class MeasuresTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().region("220100").build();
    private static final Audit AUDIT = Audit.of(CHECKER);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    @TestFactory
    Stream<DynamicTest> a_measure_that_is_a_little_off_fails_a_case() throws IOException {
        List<RuleBook.Rule> rules = RuleBook.of(RuleFolder.acrossAt(Path.of("rules"))).rules().stream().toList();
        return Measures.of(RuleFolder.acrossAt(Path.of("rules"))).all().stream().filter(measure -> measure.value() != null)
                .flatMap(measure -> Stream.of(step(measure), step(measure).negate()).map(step -> DynamicTest.dynamicTest(measure.measure() + " " + step, () -> {
                    AcrossCaseRunner runner = AUDIT.with(null, Map.of(), Map.of(measure.measure(), measure.value().add(step))).caseRunner();
                    boolean isNoticed = rules.stream().filter(rule -> rule.card().thresholds().contains(measure.measure()))
                            .anyMatch(rule -> rule.card().cases().stream().anyMatch(example -> !runner.run(AUDIT.rules().find(rule.id()), example).wrong().isEmpty()));
                    assertThat(isNoticed).as("a case that notices %s at %s", measure.measure(), measure.value().add(step)).isTrue();
                })));
    }

    /** A share of one changes by less than whole numbers do. */
    private static BigDecimal step(Measure measure) {
        return measure.value().compareTo(BigDecimal.ONE) < 0 ? TENTH : BigDecimal.ONE;
    }
}
