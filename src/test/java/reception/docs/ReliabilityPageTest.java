package reception.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every promise of the pages names a test, and every test that is named is there. */
class ReliabilityPageTest {

    private static final Pattern PROMISE = Pattern.compile("(?m)^\\| (?!promise|who|\\*\\*|-)(.+) \\| (.+) \\|$");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

    @ParameterizedTest
    @ValueSource(strings = {"docs/reliability.md", "SECURITY.md"})
    void every_promise_names_tests_that_exist(String page) throws IOException {
        String text = Files.readString(Path.of(page));
        List<MatchResult> promises = PROMISE.matcher(text.substring(text.indexOf("| promise | test |"))).results().toList();
        assertThat(promises).hasSizeGreaterThan(10);
        Map<String, String> sources = testSources();
        for (MatchResult promise : promises) {
            List<MatchResult> named = NAMED.matcher(promise.group(2)).results().toList();
            assertThat(named).as("tests of the promise: %s", promise.group(1)).isNotEmpty();
            assertThat(NAMED.matcher(promise.group(2)).replaceAll("")).as("beside tests: %s", promise.group(2)).matches("[, ]*");
            for (MatchResult test : named) {
                assertThat(sources).containsKey(test.group(1));
                if (test.group(2) != null) {
                    assertThat(sources.get(test.group(1))).as(test.group()).containsPattern("\\b(void|Stream<DynamicTest>) " + test.group(2) + "\\(");
                }
            }
        }
    }

    private static Map<String, String> testSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""), ReliabilityPageTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
