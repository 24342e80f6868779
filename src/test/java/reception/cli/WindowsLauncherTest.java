package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be told of the launcher for Windows without Windows. */
class WindowsLauncherTest {

    private static final Path LAUNCHER = Path.of("bin/reception.cmd");

    private static List<String> lines() throws IOException {
        return Files.readString(LAUNCHER, StandardCharsets.US_ASCII).lines().toList();
    }

    @Test
    void it_is_read_alike_in_every_code_page() throws IOException {
        byte[] bytes = Files.readAllBytes(LAUNCHER);
        for (byte b : bytes) {
            assertThat(b).as("only ASCII").isPositive();
        }
        String text = new String(bytes, StandardCharsets.US_ASCII);
        assertThat(text.replace("\r\n", "")).as("cmd loses labels in files without carriage returns").doesNotContain("\n", "\r");
    }

    @Test
    void what_the_user_writes_is_neither_expanded_nor_parted() throws IOException {
        assertThat(lines()).contains("setlocal EnableExtensions DisableDelayedExpansion");
        assertThat(lines()).filteredOn(line -> line.startsWith("set ")).allMatch(line -> line.matches("set (/a )?\"[^\"]*\"")).isNotEmpty();
        assertThat(lines()).filteredOn(line -> line.contains("%java%") || line.contains("%home%")).allMatch(line -> line.chars().filter(c -> c == '"').count() >= 2);
    }

    @Test
    void every_label_is_there_and_no_way_ends_with_javas_own_code() throws IOException {
        String text = String.join("\n", lines());
        Set<String> labels = Pattern.compile("(?m)^:(\\w+)$").matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet());
        assertThat(Pattern.compile("goto (\\w+)").matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet())).isEqualTo(Set.of("found", "named", "end")).isSubsetOf(labels);
        assertThat(Pattern.compile("exit /b (\\S+)").matcher(text).results().map(result -> result.group(1))).containsExactly("3", "3", "%code%");
        assertThat(text).contains("RECEPTION_LAUNCHED=1", "if %code% geq 40 if %code% leq 43", "code=code-40", "reception.cli.Main %*");
        assertThat(lines()).filteredOn(line -> line.contains("echo reception:")).hasSize(3).allMatch(line -> line.endsWith(" 1>&2") && line.contains("The check is void."));
    }
}
