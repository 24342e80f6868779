package reception.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reception.cli.CommandLineRun;

/** Files in reports for servers are named from the root of the repository, however the program was called. */
class RepositoryPathsTest {

    private static final String PLAN = "接待方案: 1\n来宾: {人数: 6}\n用餐: [{用餐形式: 工作餐, 陪餐人数: 5}]\n";

    @TempDir
    private Path folder;
    private Path plan;

    @BeforeEach
    void a_repository() throws IOException {
        Files.createDirectories(folder.resolve("repo/.git"));
        Files.createDirectories(folder.resolve("repo/plans/县"));
        Files.createDirectories(folder.resolve("beside"));
        plan = Files.writeString(folder.resolve("repo/plans/县/甲 乙.yaml"), PLAN);
        Files.writeString(folder.resolve("beside/a.yaml"), PLAN);
    }

    private static String first(String format, Path path) throws IOException {
        CommandLineRun run = CommandLineRun.of("check", "--format", format, path.toString());
        assertThat(run.exit()).as(run.err()).isLessThan(2);
        JsonNode json = format.equals("gitlab") || format.equals("sarif") ? new ObjectMapper().readTree(run.out()) : null;
        return switch (format) {
            case "gitlab" -> json.at("/0/location/path").asText();
            case "sarif" -> json.at("/runs/0/artifacts/0/location/uri").asText();
            case "junit" -> run.out().replaceAll("(?s).*?<testcase [^>]*file=\"([^\"]*)\".*", "$1");
            default -> run.out().replaceAll("(?s).*?file=([^,]*),.*", "$1");
        };
    }

    @Test
    void an_absolute_path_and_one_through_a_link_are_those_of_the_repository() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("repo/plans"));
        for (Path path : new Path[] {plan, plan.getParent(), folder.resolve("repo"), link.resolve("县")}) {
            for (String format : new String[] {"gitlab", "github", "junit"}) {
                assertThat(first(format, path)).as(format + " " + path).isEqualTo("plans/县/甲 乙.yaml");
            }
            assertThat(first("sarif", path)).isEqualTo("plans/%E5%8E%BF/%E7%94%B2%20%E4%B9%99.yaml");
        }
    }

    @Test
    void outside_of_a_repository_a_name_stays_as_it_was_given() throws IOException {
        Path beside = folder.resolve("beside/a.yaml");
        assertThat(first("gitlab", beside)).isEqualTo(beside.toString());
    }

    @Test
    void code_scanning_is_asked_for_with_sarif_alone() {
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", "--sarif-for", "code-scanning", plan.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--sarif-for goes with --format sarif");
        assertThat(CommandLineRun.of("check", "--lang", "en", "--format", "sarif", "--sarif-for", "code-scanning", plan.toString()).out()).contains("\"left-out\"").doesNotContain("\"open\"");
    }
}
