package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.console.ExitCode;

/** Whoever misuses the program is told so in the language asked for. */
class MisuseTest {

    private static final String LEFT_ENGLISH = "Unknown|Missing|missing|Unmatched|Usage|Commands|Did you|did you|Possible|Invalid|expected|should|required|option|such";

    @ParameterizedTest
    @ValueSource(strings = {"check", "chek a", "check --fromat x y", "check --format yaml y", "check --fail-on bad y", "check --jobs many y", "check --format", "check --format text --format json y",
        "init --kind", "limits a b c", "explain", "schema nothing", "check --sarif-for nobody y", "completion", "completion csh", "--nothing", "--help", "check --help", "init --help"})
    void in_chinese_nothing_is_left_in_english(String line) {
        CommandLineRun run = CommandLineRun.of(("--lang zh " + line).split(" "));
        assertThat(run.out() + run.err()).containsPattern("\\p{IsHan}").doesNotContainPattern("(?m)(^|[^a-zA-Z-])(" + LEFT_ENGLISH + ")($|[^a-zA-Z-])");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"check|缺少参数 PATH", "chek a|没有这个命令：chek；是否为：", "check --fromat x y|没有这个选项：--fromat", "check --format yaml y|--format：应为下列之一：text、compact、json",
        "check --jobs many y|--jobs：应为整数，现为“many”", "check --format text --format json y|--format：只能写一次", "check y --format|--format：缺少取值 FORMAT", "limits a b c|多余的参数："})
    void what_is_wrong_is_named(String line, String words) {
        CommandLineRun run = CommandLineRun.of(("--lang zh " + line).split(" "));
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words).contains("用法见 reception");
    }

    @Test
    void in_english_nothing_is_chinese() {
        for (String line : List.of("check", "chek a", "check --fromat x y", "check --format yaml y", "check --jobs many y", "check --format")) {
            CommandLineRun run = CommandLineRun.of(("--lang en " + line).split(" "));
            assertThat(run.out() + run.err()).as(line).isNotEmpty().doesNotContainPattern("\\p{IsHan}");
        }
    }
}
