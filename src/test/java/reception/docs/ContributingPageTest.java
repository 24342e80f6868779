package reception.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING.md tells a newcomer is there. */
class ContributingPageTest {

    private static final Map<String, Integer> NUMBERS = Map.of("3", 3, "4", 4, "5", 5);

    private static String page() throws IOException {
        return Files.readString(Path.of("CONTRIBUTING.md"));
    }

    private static String section(String title) throws IOException {
        String page = page();
        int from = page.indexOf("## " + title);
        assertThat(from).as(title).isNotNegative();
        int until = page.indexOf("\n## ", from + 1);
        return page.substring(from, until < 0 ? page.length() : until);
    }

    @Test
    void each_question_of_a_newcomer_is_answered_by_a_path_that_is_there() throws IOException {
        List<String> rows = section("Where do I find").lines().filter(line -> line.startsWith("| ") && !line.equals("| | |")).toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(12);
        for (String row : rows) {
            List<String> paths = Pattern.compile("`([^`]*/[^`]*)`").matcher(row).results().map(found -> found.group(1)).toList();
            assertThat(paths).as("no path in: " + row).isNotEmpty();
            assertThat(paths).as("what moved has to be found anew in: " + row).allSatisfy(path -> assertThat(Path.of(path)).exists());
        }
    }

    @Test
    void each_test_that_a_recipe_names_is_there() throws IOException {
        Map<String, Path> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), file -> file, (one, other) -> one));
        }
        List<MatchResult> named = Pattern.compile("\\b([A-Z]\\w+(?:Test|Mutation))\\b(?:\\.([a-z]\\w+))?").matcher(page()).results().toList();
        assertThat(named).hasSizeGreaterThan(12);
        for (MatchResult one : named) {
            assertThat(tests).as("CONTRIBUTING.md names a test that is not there").containsKey(one.group(1));
            if (one.group(2) != null) {
                assertThat(Files.readString(tests.get(one.group(1)))).as(one.group()).contains("void " + one.group(2) + "(");
            }
        }
    }

    @Test
    void there_is_a_recipe_for_each_common_change_with_as_many_steps_as_it_says() throws IOException {
        for (String change : List.of("A rule", "A figure", "A key", "A value", "A derived fact", "A format", "An option")) {
            String recipe = section(change + " in ");
            MatchResult steps = Pattern.compile("in (\\d) steps").matcher(recipe).results().findFirst().orElseThrow();
            assertThat(recipe.lines().filter(line -> line.matches("\\d\\. .*"))).as(change).hasSize(NUMBERS.get(steps.group(1)));
        }
    }
}
