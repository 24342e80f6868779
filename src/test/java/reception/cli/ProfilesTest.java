package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reception.cli.console.Console;
import reception.cli.console.ExitCode;
import reception.write.OutputFormat;

class ProfilesTest {

    private static final String LINE_OF_THE_PLAN = "companions: 9";

    @TempDir
    private Path folder;

    private String check(Map<String, String> environment, String... options) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), Files.readString(Path.of("rules/base-plan.yaml")).replace("companions: 2", LINE_OF_THE_PLAN).replace("接待方案", "，王林一行"));
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"check", "--lang", "en", plan.toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        StringWriter out = new StringWriter();
        Main.run(arguments, new Console(new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(out), false, environment));
        return out.toString();
    }

    @Test
    void a_log_of_continuous_integration_gets_no_personal_data_unless_it_is_asked_for() throws IOException {
        assertThat(check(Map.of())).contains("王林", LINE_OF_THE_PLAN);
        assertThat(check(Map.of("CI", "false"))).contains("王林", LINE_OF_THE_PLAN);
        assertThat(check(Map.of("CI", "true"))).contains("internal profile", "***一行", "9 companions dine with 6 guests").doesNotContain("王林", LINE_OF_THE_PLAN);
        assertThat(check(Map.of("TF_BUILD", "True"))).contains("internal profile").doesNotContain("王林", LINE_OF_THE_PLAN);
        assertThat(check(Map.of("CI", "true"), "--profile", "full")).contains("王林", LINE_OF_THE_PLAN);
        assertThat(check(Map.of(), "--profile", "public")).contains("cost/meal-companions").doesNotContain("王林", "***", "9 companions", "Changchun", "长春");
    }

    @Test
    void of_a_plan_with_state_secrets_no_format_and_no_profile_holds_more_than_that() throws IOException {
        String marker = "龙门阵";
        Path plan = Files.writeString(folder.resolve("secret.yaml"), Files.readString(Path.of("rules/base-plan.yaml")).replace("level: none", "level: secret").replace("沈阳", marker));
        for (OutputFormat format : OutputFormat.values()) {
            for (String profile : new String[] {"full", "internal", "public"}) {
                CommandLineRun run = CommandLineRun.of("check", "--format", format.name(), "--lang", "zh", "--profile", profile, "--all", plan.toString());
                assertThat(run.exit()).as(format.name()).isEqualTo(ExitCode.FINDINGS);
                assertThat(run.out() + run.err()).as(format.name()).contains("classified-plan").doesNotContain(marker, "周强", "220100", "2026-05-12");
            }
        }
    }
}
