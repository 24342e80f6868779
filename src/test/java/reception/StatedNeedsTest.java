package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import reception.engine.Evasions;
import reception.report.Report;
import reception.report.Verdict;
import reception.visit.Allergen;
import reception.visit.Diet;
import reception.visit.guests.Observance;
import reception.vocabulary.Vocabulary;

/** The clean plan with a need that guests state: without an answer it is never ready, and what has nothing to do with the need is not spoken of. */
class StatedNeedsTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final Path STATED = Path.of("src/test/resources/needs.yaml");
    private static final Path QUIET = Path.of("src/test/resources/needs-quiet.yaml");

    private static Report check(Evasions.Evasion plan) {
        Report report = CHECKER.check("plan.json", plan.plan()).get(0);
        assertThat(report.inputErrors()).isEmpty();
        return report;
    }

    private static Set<String> said(Report report) {
        return Stream.concat(report.findings().stream().map(finding -> finding.rule().id()), report.openMatters().stream().map(open -> open.rule().id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_lists_are_long() throws IOException {
        assertThat(Evasions.all(STATED)).hasSizeGreaterThanOrEqualTo(70);
        assertThat(Evasions.all(QUIET)).hasSizeGreaterThanOrEqualTo(15);
    }

    @TestFactory
    Stream<DynamicTest> a_need_without_an_answer_is_never_ready() throws IOException {
        return Evasions.all(STATED).stream().map(plan -> DynamicTest.dynamicTest(plan.name(), () -> {
            Report report = check(plan);
            assertThat(said(report)).containsAll(plan.says());
            assertThat(report.verdict()).isNotEqualTo(Verdict.READY);
        }));
    }

    /** Each value of the format that a guest may state, alone: the plan says of no kitchen, hotel or hour how it is met. */
    @TestFactory
    Stream<DynamicTest> no_need_of_the_format_is_ready_unanswered(@TempDir Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("evasions:\n");
        for (Diet diet : Diet.values()) {
            row(rows, "diet", diet);
        }
        for (Allergen allergen : Allergen.values()) {
            row(rows, "allergies", allergen);
        }
        Path file = Files.writeString(folder.resolve("values.yaml"), rows);
        return Evasions.all(file).stream().map(plan -> DynamicTest.dynamicTest(plan.name(), () -> assertThat(check(plan).verdict()).isNotEqualTo(Verdict.READY)));
    }

    /** An observance asks for an hour, so that the plan has to leave none: each value has a plan among the stated ones that does. */
    @Test
    void each_observance_of_the_format_is_among_the_stated_needs() throws IOException {
        String stated = Files.readString(STATED);
        for (Observance observance : Observance.values()) {
            if (observance != Observance.OTHER) {
                assertThat(stated).containsPattern("observance\": " + Vocabulary.word(observance).english() + "[,}]");
            }
        }
    }

    /** The same need by number, as delegations are announced: of a group among others, without a name. */
    @TestFactory
    Stream<DynamicTest> no_need_by_number_is_ready_unanswered(@TempDir Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("evasions:\n");
        for (Diet diet : Diet.values()) {
            groupRow(rows, "diet", diet);
        }
        for (Allergen allergen : Allergen.values()) {
            groupRow(rows, "allergies", allergen);
        }
        Path file = Files.writeString(folder.resolve("groups.yaml"), rows);
        return Evasions.all(file).stream().map(plan -> DynamicTest.dynamicTest(plan.name(), () -> assertThat(check(plan).verdict()).isNotEqualTo(Verdict.READY)));
    }

    private static void groupRow(StringBuilder rows, String key, Enum<?> value) {
        String word = Vocabulary.word(value).english();
        rows.append("  - {name: \"").append(key).append(' ').append(word).append(" by number\", given: {\"guests.groups\": [{name: x, count: 1, ").append(key).append(": [").append(word).append("]}]}, says: []}\n");
    }

    private static void row(StringBuilder rows, String key, Enum<?> value) {
        String word = Vocabulary.word(value).english();
        rows.append("  - {name: \"").append(key).append(' ').append(word).append("\", given: {\"guests.people[0].").append(key).append("\": [").append(word).append("]}, says: []}\n");
    }

    @TestFactory
    Stream<DynamicTest> a_plan_that_meets_a_need_is_not_accused() throws IOException {
        return Evasions.all(QUIET).stream().map(plan -> DynamicTest.dynamicTest(plan.name(), () -> assertThat(said(check(plan))).doesNotContainAnyElementsOf(plan.says())));
    }
}
