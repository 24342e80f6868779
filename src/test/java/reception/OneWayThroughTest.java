package reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.read.YamlReader;
import reception.plan.Plan;
import reception.report.Finding;
import reception.report.Profile;
import reception.report.Report;
import reception.visit.meal.Diners;
import reception.visit.meal.Meal;
import reception.vocabulary.Language;
import reception.write.OutputFormat;

/** Follows one number from the line of a plan to the line of a report, by the steps that docs/architecture.md draws. */
class OneWayThroughTest {

    private static final String RULE = "cost/meal-companions";
    private static final int COMPANIONS = 5;
    private static final int ALLOWED = 3;
    private static final int MOST_STEPS = 8;
    private static final String PLAN = """
            接待方案: 1
            标题: 四平市农业农村局来长春考察方案
            接待性质: 国内公务
            接待地: 长春市
            来宾: {单位: 四平市农业农村局, 人数: 6}
            来访时间: {抵达: 2026-05-12T09:30, 离开: 2026-05-12T16:00}
            用餐:
              - 日期: 2026-05-12
                餐次: 午餐
                用餐形式: 工作餐
                陪餐人数: 5
            """;
    private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("reception");

    private static List<String> steps() throws Exception {
        String page = Files.readString(Path.of("docs/architecture.md"));
        String way = page.substring(page.indexOf("## One way through"), page.indexOf("## Decisions"));
        return Pattern.compile("(?m)^\\d\\. `(\\w+)`").matcher(way).results().map(found -> found.group(1)).toList();
    }

    @Test
    void the_number_takes_the_form_that_the_page_says_at_each_step() throws Exception {
        Node.Mapping tree = (Node.Mapping) YamlReader.read(new SourceText("方案.yaml", PLAN, "")).roots().get(0);
        Node.Mapping row = (Node.Mapping) ((Node.Sequence) tree.get("用餐")).items().get(0);
        assertThat(row.get("陪餐人数")).as("1, a scalar of the tree").isInstanceOfSatisfying(Node.Scalar.class, scalar -> assertThat(scalar.text()).isEqualTo("5"));

        ReceptionChecker checker = ReceptionChecker.builder().build();
        Plan plan = checker.read("方案.yaml", PLAN.getBytes(StandardCharsets.UTF_8)).get(0).plan().orElseThrow();
        Meal meal = plan.meals().get(0);
        assertThat(meal.companions().count()).as("2, a component of a record").isEqualTo(COMPANIONS);

        Diners diners = checker.derive(plan).facts().stream().filter(Diners.class::isInstance).map(Diners.class::cast).findFirst().orElseThrow();
        assertThat(diners.companions()).as("3, a derived fact").isEqualTo(COMPANIONS);

        Report report = checker.check("方案.yaml", PLAN).get(0);
        Finding finding = report.findings().stream().filter(found -> found.rule().id().equals(RULE)).findFirst().orElseThrow();
        assertThat(finding.limits()).as("4, the figure of the day and the place").anySatisfy(limit -> assertThat(limit.allowed()).isEqualByComparingTo(String.valueOf(ALLOWED)));
        assertThat(finding.path()).as("5, where the rule found it").isEqualTo("meals[0].companions");
        assertThat(finding.arguments().get("diners.companions").value()).as("6, a value of a message").isEqualTo(COMPANIONS);

        Finding told = report.in(Profile.INTERNAL).findings().stream().filter(found -> found.rule().id().equals(RULE)).findFirst().orElseThrow();
        assertThat(told.message(Language.ZH)).as("7, what may be told").isEqualTo(finding.message(Language.ZH)).contains("安排陪餐5人", "不得超过3人");

        StringBuilder text = new StringBuilder();
        checker.write(List.of(report), OutputFormat.TEXT, Language.ZH, text);
        assertThat(text.toString()).as("8, a line").contains(RULE + "  方案.yaml:11:", told.message(Language.ZH));
    }

    @Test
    void the_way_has_at_most_eight_steps_of_classes_that_a_check_comes_to() throws Exception {
        assertThat(steps()).as("the numbered steps of docs/architecture.md").hasSize(MOST_STEPS).doesNotHaveDuplicates();
        List<String> reached = PROGRAM.get(ReceptionChecker.class).getTransitiveDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass().getSimpleName()).distinct().toList();
        assertThat(reached).as("draw in docs/architecture.md the way that the program takes").containsAll(steps());
    }

    @Test
    void no_step_knows_one_that_comes_after_it() throws Exception {
        List<JavaClass> classes = steps().stream().map(name -> PROGRAM.stream().filter(type -> type.getSimpleName().equals(name)).findFirst().orElseThrow()).toList();
        for (int i = 0; i < classes.size() - 1; i++) {
            List<String> known = classes.get(i).getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass().getName()).toList();
            assertThat(known).as(classes.get(i).getSimpleName() + " is a step before").doesNotContainAnyElementsOf(classes.subList(i + 1, classes.size()).stream().map(JavaClass::getName).toList());
        }
    }
}
