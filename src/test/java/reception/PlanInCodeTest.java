package reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reception.format.Place;
import reception.format.Stated;
import reception.plan.Plan;
import reception.plan.PlanBuilder;
import reception.report.Report;
import reception.visit.Fact;
import reception.visit.meal.MealBuilder;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** A plan that code builds is judged as the same plan in a file. */
class PlanInCodeTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();

    static Stream<Path> plans() {
        return Stream.of("rules/base-plan.yaml", "examples/clean-foreign-visit/plan.yaml", "examples/chinese-keys/plan.yaml", "examples/lavish-visit/plan.yaml").map(Path::of);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_plan_made_with_builders_gives_the_findings_of_its_file(Path file) throws Exception {
        Report fromFile = CHECKER.check(file).get(0);
        Report fromCode = CHECKER.check((Plan) rebuilt(fromFile.plan().orElseThrow()));
        assertThat(said(fromCode)).containsExactlyInAnyOrderElementsOf(said(fromFile)).hasSizeGreaterThan(200);
        assertThat(fromCode.verdict()).isEqualTo(fromFile.verdict());
    }

    private static List<String> said(Report report) {
        List<String> said = new ArrayList<>();
        report.findings().forEach(finding -> said.add(finding.rule().id() + " " + finding.path() + " " + finding.message(Language.ZH) + finding.suggestion(Language.EN)));
        report.assessments().forEach(assessment -> said.add(assessment.rule().id() + " " + assessment.subject() + " " + assessment.outcome()
                + assessment.missing().stream().map(missing -> missing.key() + missing.stated()).toList()));
        return said;
    }

    /** The thing made anew with the builder of its type, as an embedder would: values by name, statements where there is none, no places. */
    private static Object rebuilt(Fact fact) throws Exception {
        Class<?> type = Class.forName(fact.getClass().getName() + "Builder");
        Object builder = type.getMethod("builder").invoke(null);
        Place statements = Place.stating(Stated.NONE);
        for (Vocabulary.Field field : Vocabulary.section(fact.getClass()).fields()) {
            Stated stated = fact.at().stated(field.name());
            if (stated == Stated.GIVEN) {
                Method setter = Arrays.stream(type.getMethods()).filter(method -> method.getName().equals(field.name()) && method.getParameterCount() == 1).findFirst().orElseThrow();
                setter.invoke(builder, rebuiltValue(field.get(fact)));
            } else if (stated != Stated.MISSING) {
                statements = statements.and(stated, field.name());
            }
        }
        if (!statements.entries().isEmpty()) {
            type.getMethod("at", Place.class).invoke(builder, statements);
        }
        return type.getMethod("build").invoke(builder);
    }

    private static Object rebuiltValue(Object value) throws Exception {
        if (value instanceof Fact part) {
            return rebuilt(part);
        }
        if (value instanceof List<?> items) {
            List<Object> rebuilt = new ArrayList<>();
            for (Object item : items) {
                rebuilt.add(rebuiltValue(item));
            }
            return rebuilt;
        }
        return value;
    }

    @Test
    void what_code_states_about_nothing_or_about_a_value_is_refused() {
        Plan misspelt = PlanBuilder.builder().meals(List.of(MealBuilder.builder().at(Place.stating(Stated.NONE, "drink")).build())).build();
        assertThatThrownBy(() -> CHECKER.check(misspelt)).isInstanceOf(IllegalArgumentException.class).hasMessage("Meal has no component drink");
        Plan contradictory = PlanBuilder.builder().meals(List.of(MealBuilder.builder().at(Place.stating(Stated.NONE, "toast")).toast(true).build())).build();
        assertThatThrownBy(() -> CHECKER.check(contradictory)).isInstanceOf(IllegalArgumentException.class).hasMessage("meals[0].toast has a value and is stated to be NONE");
    }

    @Test
    void a_text_and_a_reader_give_what_the_file_gives() throws IOException {
        Path file = Path.of("examples/lavish-visit/plan.yaml");
        List<Report> reports = CHECKER.check("plan.yaml", Files.readAllBytes(file));
        assertThat(CHECKER.check("plan.yaml", Files.readString(file))).usingRecursiveComparison().isEqualTo(reports);
        assertThat(CHECKER.check("plan.yaml", Files.newBufferedReader(file))).usingRecursiveComparison().isEqualTo(reports);
    }
}
