package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.console.ExitCode;

/** What plans and configurations must never reach: code, other files, the network. */
class IsolationTest {

    private static final List<String> WITHOUT_NETWORK = List.of("unshare", "--net");

    @TempDir
    private Path folder;

    private static boolean canDoWithoutNetwork() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "--net", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void without_any_network_interface_the_report_is_the_same() throws Exception {
        assumeTrue(canDoWithoutNetwork(), "no network namespace can be made here");
        Files.copy(Path.of("examples/lavish-visit/plan.yaml"), folder.resolve("plan.yaml"));
        for (String format : List.of("text", "html", "sarif")) {
            String[] arguments = {"check", "--lang", "zh", "--format", format, "plan.yaml"};
            ProgramProcess.Result without = new ProgramProcess(folder).startedBy(WITHOUT_NETWORK.toArray(String[]::new)).run(arguments);
            assertThat(without.exit()).as(without.err()).isEqualTo(ExitCode.FINDINGS);
            assertThat(without.out()).isNotEmpty().isEqualTo(new ProgramProcess(folder).run(arguments).out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!java.net.URL [http://127.0.0.1:1/]", "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [http://127.0.0.1:1/]]]]",
            "!include secret.yaml", "!!java.io.FileInputStream [secret.yaml]", "!<tag:yaml.org,2002:java.lang.Runtime> x"})
    void a_tag_that_names_a_class_or_a_file_is_an_error_at_its_place(String value) throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), "title: 龙门阵\n");
        Path plan = Files.writeString(folder.resolve("plan.yaml"), "reception-plan: 1\ntitle: " + value + "\n");
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", plan.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("plan.yaml:2:8").doesNotContain("龙门阵");
        Path configuration = Files.writeString(folder.resolve("own.yaml"), "reception-config: 1\nregion: " + value + "\n");
        CommandLineRun configured = CommandLineRun.of("check", "--lang", "en", "--config", configuration.toString(), "rules/base-plan.yaml");
        assertThat(configured.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(configured.err()).contains("own.yaml:2:9").doesNotContain("龙门阵");
    }
}
