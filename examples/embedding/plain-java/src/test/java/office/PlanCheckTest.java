package office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static final PlanCheck CHECK = new PlanCheck();

    private static String printed(int guests, int companions) throws IOException {
        StringBuilder out = new StringBuilder();
        CHECK.print(CHECK.plan(guests, companions), out);
        return out.toString();
    }

    @Test
    void a_companion_too_many_is_found() throws IOException {
        assertTrue(printed(6, 4).startsWith("NOT_PERMITTED\n"));
        assertTrue(printed(6, 4).contains("ERROR meals[0].companions: 本餐来宾6人，安排陪餐4人；按规定陪餐不得超过3人"));
        assertFalse(printed(6, 3).contains("ERROR"));
    }

    @Test
    void the_report_can_be_written_for_another_system() throws IOException {
        StringBuilder json = new StringBuilder();
        CHECK.writeJson(CHECK.plan(6, 4), json);
        assertTrue(json.toString().contains("\"verdict\": \"not-permitted\""));
    }

    /** What comes with the library: the rule engine and the YAML parser. No command line, no logger that is bound. */
    @Test
    void no_library_comes_with_it_that_only_its_command_line_needs() {
        List<String> expected = List.of("reception-", "kie-", "drools-", "mvel2-", "ecj-", "antlr-runtime-", "antlr4-runtime-", "jackson-", "snakeyaml-", "jte-runtime-", "slf4j-api-", "commons-codec-");
        List<String> ofTheTest = List.of("junit-", "opentest4j-", "apiguardian-api-", "test-classes", "classes");
        Set<String> others = Arrays.stream(System.getProperty("surefire.test.class.path").split(File.pathSeparator))
                .map(entry -> new File(entry).getName())
                .filter(name -> expected.stream().noneMatch(name::startsWith) && ofTheTest.stream().noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), others);
    }
}
