package reception.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reception.ReceptionChecker;
import reception.report.Report;
import reception.vocabulary.Vocabulary;

/** That the small plans of docs/judgement.md are judged as the page says. */
class JudgementPageTest {

    private static final Pattern PLAN = Pattern.compile("```yaml\n(.*?)```\n→ ([a-z-]+)(?:: ?([^\n]*))?\n", Pattern.DOTALL);
    /** Stands before a rule that is undetermined. */
    private static final String OPEN = "open ";
    private static final int LEAST = 24;

    @TestFactory
    Stream<DynamicTest> each_plan_of_the_page_is_judged_as_it_says() throws IOException {
        ReceptionChecker checker = ReceptionChecker.builder().build();
        List<MatchResult> plans = PLAN.matcher(Files.readString(Path.of("docs/judgement.md"))).results().toList();
        assertThat(plans).hasSizeGreaterThanOrEqualTo(LEAST);
        return plans.stream().map(plan -> DynamicTest.dynamicTest(plan.group(2) + " " + plan.group(3), () -> {
            Report report = checker.check("plan.yaml", plan.group(1).getBytes(StandardCharsets.UTF_8)).get(0);
            assertThat(Vocabulary.word(report.verdict()).english()).as(plan.group(1)).isEqualTo(plan.group(2));
            String rules = plan.group(3) == null ? "" : plan.group(3).strip();
            Map<Boolean, List<String>> expected = Arrays.stream(rules.split(", ")).filter(rule -> !rule.isEmpty()).collect(Collectors.partitioningBy(rule -> rule.startsWith(OPEN)));
            assertThat(report.findings()).as(plan.group(1)).extracting(finding -> finding.rule().id()).containsAll(expected.get(false));
            assertThat(report.openMatters()).as(plan.group(1)).extracting(open -> OPEN + open.rule().id()).containsAll(expected.get(true));
        }));
    }
}
