package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reception.configuration.Configuration;
import reception.engine.PlanNodes;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.read.YamlReader;
import reception.report.Report;
import reception.report.Verdict;
import reception.vocabulary.Language;

/** Clean plans with one fraud in plain words each, which must never come out ready, and with words that only look like one. */
class PlainWordsTest {

    private static final Path FILE = Path.of("src/test/resources/plan/plain-words.yaml");
    private static final String BASE = "examples/clean-domestic-visit/plan.yaml";
    private static final Map<Character, Character> TRADITIONAL = traditional();
    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();

    private static List<Node.Mapping> entries(String list) throws IOException {
        Node root = YamlReader.read(SourceText.decode(FILE.toString(), Files.readAllBytes(FILE)).source().orElseThrow()).roots().get(0);
        List<Node.Mapping> entries = new ArrayList<>();
        ((Node.Sequence) ((Node.Mapping) root).get(list)).items().forEach(item -> entries.add((Node.Mapping) item));
        return entries;
    }

    private static Path base(Node.Mapping entry) {
        return Path.of(entry.get("base") instanceof Node.Scalar base ? base.text() : BASE);
    }

    private static Report check(Node.Mapping entry) throws IOException {
        return check(entry, UnaryOperator.identity());
    }

    /** @param spelling what is done to the text of the plan before it is read */
    private static Report check(Node.Mapping entry, UnaryOperator<String> spelling) throws IOException {
        Path configuration = base(entry).resolveSibling(Configuration.FILE_NAME);
        ReceptionChecker checker = Files.exists(configuration) ? CHECKER.with(CHECKER.configurationReader().read(configuration)) : CHECKER;
        Report report = checker.check("plan", spelling.apply(new String(PlanNodes.laidOver(base(entry), entry.get("given")).json(), StandardCharsets.UTF_8))).get(0);
        assertThat(report.inputErrors()).isEmpty();
        return report;
    }

    private static String name(Node.Mapping entry) {
        Node.Mapping given = (Node.Mapping) entry.get("given");
        Node.Entry last = given.entries().get(given.entries().size() - 1);
        return last.key().text() + ": " + (last.value() instanceof Node.Scalar text ? text.text() : "line " + last.key().span());
    }

    private static List<String> found(Report report) {
        return report.findings().stream().map(finding -> finding.rule().id() + " " + finding.message(Language.ZH)).toList();
    }

    @TestFactory
    Stream<DynamicTest> a_fraud_in_plain_words_is_found_and_never_ready() throws IOException {
        return entries("frauds").stream().map(entry -> DynamicTest.dynamicTest(name(entry), () -> {
            Report report = check(entry);
            List<String> expected = ((Node.Sequence) entry.get("finds")).items().stream().map(item -> ((Node.Scalar) item).text()).toList();
            assertThat(report.verdict()).isNotEqualTo(Verdict.READY);
            assertThat(report.findings()).extracting(finding -> finding.rule().id()).as("found: %s", found(report)).containsAnyElementsOf(expected);
        }));
    }

    @TestFactory
    Stream<DynamicTest> words_that_only_look_like_a_fraud_leave_a_clean_plan_ready() throws IOException {
        return entries("innocents").stream().map(entry -> DynamicTest.dynamicTest(name(entry), () -> {
            Report report = check(entry);
            assertThat(found(report)).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.READY);
        }));
    }

    private static String inTraditionalCharacters(String text) {
        StringBuilder traditional = new StringBuilder();
        text.chars().forEach(c -> traditional.append(TRADITIONAL.getOrDefault((char) c, (char) c).charValue()));
        return traditional.toString();
    }

    private static Map<Character, Character> traditional() {
        try (Stream<String> lines = Files.lines(Path.of("rules/standards/traditional-characters.csv"))) {
            return lines.filter(line -> line.length() == 3).collect(Collectors.toMap(line -> line.charAt(2), line -> line.charAt(0), (first, second) -> first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Papers from Hong Kong, Macao and Taiwan are written so. */
    @TestFactory
    Stream<DynamicTest> a_plan_in_traditional_characters_is_judged_alike() throws IOException {
        List<Node.Mapping> all = new ArrayList<>(entries("frauds"));
        all.addAll(entries("innocents"));
        int step = SampleSize.oneOf(4);
        return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).map(entry -> DynamicTest.dynamicTest(name(entry), () -> {
            Report simplified = check(entry);
            Report traditional = check(entry, PlainWordsTest::inTraditionalCharacters);
            assertThat(rules(traditional)).isEqualTo(rules(simplified));
            assertThat(traditional.verdict()).isEqualTo(simplified.verdict());
        }));
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(finding -> finding.rule().id() + " " + finding.path()).toList();
    }

    @Test
    void there_are_many_of_both() throws IOException {
        assertThat(entries("frauds")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(entries("innocents")).hasSizeGreaterThanOrEqualTo(40);
    }
}
