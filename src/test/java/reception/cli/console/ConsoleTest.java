package reception.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours follow the variables that other programs follow. */
class ConsoleTest {

    private static Console console(boolean terminal, String variables) {
        Map<String, String> environment = variables == null ? Map.of()
                : Stream.of(variables.split(" ")).map(variable -> variable.split("=", 2)).collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Console(InputStream.nullInputStream(), nowhere, nowhere, terminal, environment);
    }

    @ParameterizedTest
    @CsvSource({", false", "CI=true, true", "CI=1, true", "CI=false, false", "CI=0, false", "CI=, false", "CI=false GITHUB_ACTIONS=true, false", "CI= GITHUB_ACTIONS=true, true", "GITLAB_CI=true, true",
        "TF_BUILD=True, true", "JENKINS_URL=https://build.example/, true", "TEAMCITY_VERSION=2025.1, true", "GITHUB_ACTIONS=false, false", "BUILD=1, false"})
    void what_the_environment_says_tells_a_pipeline(String variables, boolean ci) {
        assertThat(console(false, variables).isCi()).isEqualTo(ci);
    }

    @Test
    void every_variable_of_a_pipeline_stands_on_the_page_on_formats() throws IOException {
        String page = Files.readString(Path.of("docs/formats.md"));
        assertThat(Console.CI_SYSTEMS).isNotEmpty().allSatisfy(variable -> assertThat(console(false, variable + "=yes").isCi()).isTrue())
                .allSatisfy(variable -> assertThat(page).contains("`" + variable + "`"));
    }

    @ParameterizedTest
    @CsvSource({"true,, true", "false,, false", "true, TERM=xterm, true", "true, TERM=dumb, false", "true, NO_COLOR=1, false", "true, NO_COLOR=, true", "true, NO_COLOR=0, false", "true, CLICOLOR=0, false",
        "true, CLICOLOR=1, true", "false, CLICOLOR=1, false", "false, CLICOLOR_FORCE=1, true", "false, CLICOLOR_FORCE=0, false", "false, FORCE_COLOR=1, true", "false, FORCE_COLOR=3, true",
        "false, FORCE_COLOR=true, true", "true, FORCE_COLOR=0, false", "true, FORCE_COLOR=false, false", "false, FORCE_COLOR=, false", "false, NO_COLOR=1 FORCE_COLOR=1, false",
        "true, TERM=dumb FORCE_COLOR=1, true", "true, CLICOLOR=0 CLICOLOR_FORCE=1, true", "false, CI=true FORCE_COLOR=1 TERM=dumb, true", "false, CI=true, false"})
    void colours_are_for_terminals_that_want_them(boolean terminal, String variables, boolean coloured) {
        assertThat(console(terminal, variables).isColoured()).isEqualTo(coloured);
    }

    @ParameterizedTest
    @CsvSource({"RECEPTION_ERR_TERMINAL=1, true", "RECEPTION_ERR_TERMINAL=1 TERM=dumb, false", "TERM=xterm, false"})
    void a_bar_needs_a_terminal_that_can_take_it_back(String variables, boolean can) {
        assertThat(console(true, variables).isErrTerminal()).isEqualTo(can);
    }

    /** A file or a pipe gets UTF-8 whatever the terminal shows. */
    @ParameterizedTest
    @CsvSource({"RECEPTION_OUT_TERMINAL=1 RECEPTION_TERMINAL_CHARSET=GBK, GBK", "RECEPTION_OUT_TERMINAL=1 RECEPTION_TERMINAL_CHARSET=GB18030, GB18030", "RECEPTION_TERMINAL_CHARSET=GBK, UTF-8",
        "RECEPTION_OUT_TERMINAL=1, UTF-8", "RECEPTION_OUT_TERMINAL=1 RECEPTION_TERMINAL_CHARSET=no-such, UTF-8", "RECEPTION_OUT_TERMINAL=1 RECEPTION_TERMINAL_CHARSET=?, UTF-8",
        "RECEPTION_ERR_TERMINAL=1 RECEPTION_TERMINAL_CHARSET=GBK, UTF-8"})
    void a_terminal_gets_the_charset_that_it_shows(String variables, String charset) {
        Map<String, String> environment = Arrays.stream(variables.split(" ")).map(variable -> variable.split("=")).collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
        assertThat(Console.charset("RECEPTION_OUT_TERMINAL", "stdout.encoding", environment).name()).isEqualTo(charset);
    }
}
