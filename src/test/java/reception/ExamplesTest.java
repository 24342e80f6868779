package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reception.configuration.Configuration;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.read.YamlReader;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Outcome;
import reception.vocabulary.Language;
import reception.write.text.TextWriter;

/** Whole plans in, whole reports out: each example with the reports that it must give. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final Path REAL_CASES = EXAMPLES.resolve("real-cases");
    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();

    private static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.getFileName().toString().equals("plan.yaml")).sorted().toList();
        }
    }

    /** So that a new rule leaves the reports of all real cases as they are. */
    private static String withoutNumbersOfRules(String report) {
        return report.replaceAll("（\\d+条）(?=[、；])", "").replaceAll(" \\(\\d+ rules\\)(?=[,;])", "");
    }

    private static List<Report> check(Path plan) throws IOException {
        Path configuration = plan.resolveSibling(Configuration.FILE_NAME);
        ReceptionChecker checker = Files.exists(configuration) ? CHECKER.with(CHECKER.configurationReader().read(configuration)) : CHECKER;
        return checker.check("plan.yaml", Files.readAllBytes(plan));
    }

    @TestFactory
    Stream<DynamicTest> each_example_gives_its_reports() throws IOException {
        return plans().stream().flatMap(plan -> Stream.of(Language.values()).map(language -> DynamicTest.dynamicTest(plan + " " + language, () -> {
            StringWriter out = new StringWriter();
            TextWriter writer = new TextWriter(out, language, false, false);
            for (Report report : check(plan)) {
                writer.write(report);
            }
            Golden.assertUpToDate(plan.resolveSibling("report." + language.choose("zh", "en") + ".txt"), plan.startsWith(REAL_CASES) ? withoutNumbersOfRules(out.toString()) : out.toString());
        })));
    }

    @Test
    void clean_examples_are_ready_and_the_lavish_one_is_not() throws IOException {
        for (String clean : List.of("clean-domestic-visit", "clean-foreign-visit")) {
            assertThat(check(EXAMPLES.resolve(clean).resolve("plan.yaml"))).extracting(Report::verdict).as(clean).containsExactly(Verdict.READY);
        }
        assertThat(check(EXAMPLES.resolve("lavish-visit/plan.yaml"))).singleElement().satisfies(report -> {
            assertThat(report.verdict()).isEqualTo(Verdict.NOT_PERMITTED);
            assertThat(report.findings()).hasSizeGreaterThan(36);
        });
    }

    @TestFactory
    Stream<DynamicTest> on_real_cases_the_checker_finds_what_the_authority_named() throws IOException {
        Path file = EXAMPLES.resolve("real-cases/authority.yaml");
        Node.Mapping authority = (Node.Mapping) YamlReader.read(new SourceText(file.toString(), Files.readString(file), "")).roots().get(0);
        assertThat(authority.entries()).hasSize(16);
        return authority.entries().stream().map(entry -> DynamicTest.dynamicTest(entry.key().text(), () -> {
            Report report = check(EXAMPLES.resolve("real-cases").resolve(entry.key().text()).resolve("plan.yaml")).get(0);
            Node.Mapping said = (Node.Mapping) entry.value();
            assertThat(report.findings()).extracting(finding -> finding.rule().id()).containsAll(words(said.get("named")));
            assertThat(rules(report, Outcome.UNDETERMINED)).containsAll(words(said.get("undetermined")));
            assertThat(rules(report, Outcome.SATISFIED)).containsAll(words(said.get("passed")));
            assertThat(words(said.get("named")).size() + words(said.get("undetermined")).size() + words(said.get("passed")).size()).isPositive();
        }));
    }

    private static List<String> rules(Report report, Outcome outcome) {
        return report.assessments(outcome).stream().map(assessment -> assessment.rule().id()).toList();
    }

    private static List<String> words(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items().stream().map(item -> ((Node.Scalar) item).text()).toList() : List.of();
    }
}
