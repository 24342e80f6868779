package reception.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.CommandLineRun;
import reception.cli.console.ExitCode;

class CompletionCommandTest {

    @TempDir
    private Path folder;

    private String script(String shell) throws IOException {
        CommandLineRun run = CommandLineRun.of("completion", "--lang", "en", shell);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        return Files.writeString(folder.resolve("completion." + shell), run.out()).toString();
    }

    private static String output(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    private static boolean isInstalled(String shell) {
        return List.of("/bin/", "/usr/bin/", "/usr/local/bin/").stream().anyMatch(place -> Files.isExecutable(Path.of(place + shell)));
    }

    @ParameterizedTest
    @CsvSource({"ex, 1, explain", "check --fo, 2, --format", "check --format js, 3, json", "check --lang z, 3, zh", "explain cost/meal-comp, 2, cost/meal-companions", "completion fi, 2, fish", "audit --prof, 2, --profile", "audit --profile ins, 3, inspector", "explain across/letter-me, 2, across/letter-meals"})
    void bash_completes_commands_options_and_values(String words, int at, String expected) throws Exception {
        assumeTrue(isInstalled("bash"));
        String press = "source " + script("bash") + "; COMP_WORDS=(reception " + words + "); COMP_CWORD=" + at + "; _complete_reception; printf '%s\\n' \"${COMPREPLY[@]}\"";
        assertThat(output("bash", "-c", press).lines().map(String::strip)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void each_shell_accepts_its_script(String shell) throws Exception {
        String script = script(shell);
        assumeTrue(isInstalled(shell));
        assertThat(output(shell, "-n", script)).isEmpty();
    }

    @Test
    void fish_gets_every_command_option_and_value_with_its_description() throws IOException {
        String script = Files.readString(Path.of(script("fish")));
        assertThat(script.lines()).allMatch(line -> line.startsWith("complete -c reception -n ")).contains(
                "complete -c reception -n __fish_use_subcommand -f -a explain -d 'Explains a rule: why it is there, what it rests on, examples.'",
                "complete -c reception -n '__fish_seen_subcommand_from schema' -f -a 'plan config report audit' -d 'Which schema; default: plan.'",
                "complete -c reception -n '__fish_seen_subcommand_from check' -l lang -x -a 'zh en' -d 'Language of the output; by default that of the locale.'",
                "complete -c reception -n '__fish_seen_subcommand_from check' -s h -l help -d 'Show this help.'");
        assertThat(script).contains("-l config -r -d ", "cost/meal-companions ");
        assertThat(Files.readString(Path.of(script("fish")))).isEqualTo(script);
        assertThat(CommandLineRun.of("completion", "--lang", "zh", "fish").out()).contains("-d '显示帮助。'");
    }
}
