package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reception.write.OutputFormat;

/** Whoever adds a command, an option or a format is asked for its words. */
class OptionsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/reception/cli/Messages.properties");

    static List<String> commands() throws IOException {
        return Pattern.compile("(?m)^reception\\.([a-z-]+)\\.usage\\.description=").matcher(Files.readString(MESSAGES)).results().map(found -> found.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_option_has_its_help_in_both_languages(String command) {
        for (String language : List.of("zh", "en")) {
            List<String> lines = CommandLineRun.of(command, "--help", "--lang", language).out().lines().toList();
            assertThat(lines).as(command).hasSizeGreaterThan(2);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).matches(" {2,6}(-\\w, )?--[a-z][\\w-]*\\S*\\s*")) {
                    String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
                    assertThat(next).as("reception " + command + " " + lines.get(i).strip() + " has no help under --lang " + language + "; add its descriptionKey to both Messages files").matches("\\s{10,}[^\\s-].*");
                }
            }
        }
    }

    @Test
    void both_message_files_have_the_same_keys() throws IOException {
        assertThat(keys(Path.of("src/main/resources/reception/cli/Messages_zh.properties"))).as("keys of Messages_zh.properties").containsAll(keys(MESSAGES));
    }

    private static TreeSet<String> keys(Path file) throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        Files.readString(file).lines().filter(line -> line.matches("[\\w.-]+=.*")).forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
        return keys;
    }

    @Test
    void each_option_stands_in_a_page() throws IOException {
        StringBuilder pages = new StringBuilder(Files.readString(Path.of("README.md")) + Files.readString(Path.of("CONTRIBUTING.md")));
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            for (Path page : files.filter(file -> file.toString().endsWith(".md")).toList()) {
                pages.append(Files.readString(page));
            }
        }
        List<String> untold = new ArrayList<>();
        for (String command : commands()) {
            Pattern.compile("(?m)^ {2,6}(?:-\\w, )?(--(?!help|version|lang)[a-z][\\w-]*)").matcher(CommandLineRun.of(command, "--help", "--lang", "en").out()).results().map(found -> found.group(1))
                    .filter(option -> !Pattern.compile(Pattern.quote(option) + "(?![\\w-])").matcher(pages).find()).forEach(option -> untold.add(command + " " + option));
        }
        assertThat(untold).as("options of which neither README.md nor a page of docs tells").isEmpty();
    }

    @Test
    void each_format_stands_in_the_help_and_on_its_page() throws IOException {
        for (OutputFormat format : OutputFormat.values()) {
            String name = format.name().toLowerCase();
            for (String file : List.of("src/main/resources/reception/cli/Messages.properties", "src/main/resources/reception/cli/Messages_zh.properties", "docs/formats.md", "docs/formats.zh-CN.md")) {
                assertThat(Files.readString(Path.of(file))).as("the format " + name + " is to be named in " + file).contains(name);
            }
        }
    }
}
