package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import reception.SampleSize;
import reception.cli.console.Console;
import reception.cli.console.ExitCode;
import reception.cli.console.LogGuard;
import reception.write.FilledPlan;

/** Whatever a command writes, and wherever a stranger's words stand in it, neither a terminal nor a build log obeys them. */
class WayOutTest {

    private static final Map<String, String> CI = Map.of("CI", "true");
    private static final String CATTLE = "::error file=x::boom";
    /** Written apart from the program's own: what GitHub, Azure and TeamCity run, and what a terminal does. */
    private static final Pattern OBEYED = Pattern.compile("^[\\s\\p{Z}]*::|##\\w*\\[|\\r(?!\\n)|[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\r\\n\\t]]", Pattern.MULTILINE);

    @TempDir
    Path folder;

    static Stream<String> words() {
        return Stream.of(CATTLE, "x\n::stop-commands::y", "a\n \u3000\u00a0::set-output name=a::b", "##[error]c", "c ##vso[task.setvariable variable=a]b", "##teamcity[message text='x']",
                "\u001b[31mred\u001b[0m", "\u001b]0;title\u0007", "\r\u001b[0Ksection_start:1:a\r\u001b[0K", "\u202egnp.exe", "a\u2028::error::b", "\u0085::error::b", "\u009b31m", "a\rb");
    }

    /** Every sixth command, each of them with some words; {@code -Dreception.sample=1} gives all. */
    private static List<List<String>> commands(String words) {
        int every = SampleSize.oneOf(6);
        int first = words().toList().indexOf(words);
        List<List<String>> all = List.of(List.of("limits"), List.of("limits", "--guests", "3..5"), List.of("list", "--format", "text"), List.of("list", "--format", "html"), List.of("charges", "--format", "text"),
                List.of("charges", "--format", "html"), List.of("card", "--format", "text"), List.of("card", "--format", "html"), List.of("letter-request", "--format", "text"),
                List.of("letter-request", "--format", "html"), List.of("fmt"), List.of("check", "--fix"), List.of("check", "--fix", "--profile", "full"),
                List.of("check", "--profile", "full", "--all"), List.of("check", "--format", "compact", "--profile", "full"), List.of("check", "--format", "markdown", "--profile", "full"),
                List.of("check", "--format", "html", "--profile", "full"), List.of("check", "--format", "csv", "--profile", "full"), List.of("check", "--format", "json", "--profile", "full"),
                List.of("check", "--format", "junit", "--profile", "full"), List.of("check", "--format", "gitlab", "--profile", "full"), List.of("check", "--format", "sarif", "--profile", "full"));
        return IntStream.range(0, all.size()).filter(i -> (i + first) % every == 0).mapToObj(all::get).toList();
    }

    @ParameterizedTest
    @MethodSource("words")
    void no_command_passes_on_what_is_obeyed(String words) throws IOException {
        Path filled = Files.write(folder.resolve("filled.json"), FilledPlan.with(words));
        Path spoilt = Files.writeString(folder.resolve("spoilt.yaml"), spoilt(words));
        for (List<String> command : commands(words)) {
            for (Path plan : List.of(filled, spoilt)) {
                assertObeysNothing(Stream.concat(command.stream(), Stream.of("--lang", "en", plan.toString())).toArray(String[]::new));
            }
        }
    }

    /** A plan that can be fixed, with the words as lines of their own, as far as YAML lets them be. */
    private static String spoilt(String words) throws IOException {
        String printable = words.codePoints().filter(c -> c >= ' ' && c != 0x85 && c != 0x9b && c != 0x2028 || c == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return Files.readString(Path.of("rules/base-plan.yaml")).replace("drinks: none", "drinks: [茅台酒]\n    # " + printable.replace('\n', ' ')) + "\nremarks: |\n  "
                + printable.replace("\n", "\n  ") + "\n";
    }

    @ParameterizedTest
    @MethodSource("words")
    void no_error_passes_on_what_is_obeyed(String words) throws IOException {
        Path named = folder.resolve("a" + words.replace('/', '_') + ".yaml");
        Files.writeString(named, "reception-plan: 1\nmeals: x\n");
        Files.writeString(folder.resolve("named.yaml"), "reception-config: 1\n" + "\"" + words.replace("\n", "\\n").replace("\u001b", "\\e").replace("\r", "\\r").replace("\u0007", "\\a") + "\": 1\n");
        assertObeysNothing("check", named.toString());
        assertObeysNothing("check", "--format", "csv", named.toString());
        assertObeysNothing("fmt", named.toString());
        assertObeysNothing("list", named + "-absent");
        assertObeysNothing("check", named + "-absent");
        assertObeysNothing("config", "--config", folder.resolve("named.yaml").toString(), folder.toString());
        assertObeysNothing("check", "--config", folder.resolve("named.yaml").toString(), named.toString());
        assertObeysNothing("explain", words);
        assertObeysNothing("rules", words);
        assertObeysNothing("standards", "--region", words);
        assertObeysNothing("check", "--output", words, named.toString());
        assertObeysNothing(words);
        assertObeysNothing("check", "--" + words);
    }

    /** Its lines are commands of GitHub's log, of which nobody else adds one, and no other log's stand in them. */
    @ParameterizedTest
    @MethodSource("words")
    void reports_for_github_hold_their_own_commands_and_no_others(String words) throws IOException {
        Path filled = Files.write(folder.resolve("filled.json"), FilledPlan.with(words));
        Path named = Files.writeString(folder.resolve("a" + words.replace('/', '_') + ".yaml"), "reception-plan: 1\nmeals: x\n" + "kind: '" + words.replace("'", "''").replaceAll("\\p{Cntrl}", " ") + "'\n");
        Path file = folder.resolve("commands");
        for (Path plan : List.of(filled, named)) {
            CommandLineRun run = CommandLineRun.inEnvironment(CI, "", "check", "--format", "github", "--output", "github=" + file, "--profile", "full", "--lang", "en", plan.toString());
            for (String commands : List.of(run.out(), Files.readString(file))) {
                assertThat(commands.lines()).isNotEmpty().allMatch(line -> line.matches("::(error|warning|notice) .*"));
                assertThat(OBEYED.matcher(commands.replaceAll("(?m)^::(?=error |warning |notice )", "")).results().map(found -> around(commands, found.start())).toList()).isEmpty();
            }
        }
    }

    /** What a library would say of a stranger's words passes by the guard. */
    @ParameterizedTest
    @MethodSource("words")
    void no_library_says_anything_of_its_own(String words) throws Exception {
        Files.copy(Path.of("rules/base-plan.yaml"), folder.resolve("plan.yaml"));
        Files.writeString(folder.resolve(".gitignore"), "a" + words + "y[\n[[:" + words + ":]]\n" + words + "[z-a]\n\\\n");
        ProgramProcess.Result run = new ProgramProcess(folder).run("check", "--quiet", ".");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isNotEqualTo(ExitCode.INTERNAL_FAILURE);
    }

    private static void assertObeysNothing(String... arguments) {
        CommandLineRun run = CommandLineRun.inEnvironment(CI, "", arguments);
        // The byte-order mark with which a table begins is obeyed by nobody but a spreadsheet.
        String out = List.of(arguments).contains("csv") && run.out().startsWith("\ufeff") ? run.out().substring(1) : run.out();
        assertThat(OBEYED.matcher(out).results().map(found -> around(out, found.start())).toList()).as("out of %s", List.of(arguments)).isEmpty();
        assertThat(OBEYED.matcher(run.err()).results().map(found -> around(run.err(), found.start())).toList()).as("err of %s", List.of(arguments)).isEmpty();
        assertThat(run.exit()).as("%s: %s", List.of(arguments), run.err()).isNotEqualTo(ExitCode.INTERNAL_FAILURE);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"::x::|: :x::|\\u003a|&#58;", "##[x]|## [x]|\\u005b|&#91;", "##vso[x]|##vso [x]|\\u005b|&#91;", "a##b_1[|a##b_1 [|\\u005b|&#91;",
        "###[|### [|\\u005b|&#91;"})
    void a_command_is_broken_in_the_way_of_what_it_stands_in(String command, String text, String json, String markup) throws IOException {
        assertThat(guarded(LogGuard.Medium.TEXT, command)).isEqualTo(text);
        assertThat(guarded(LogGuard.Medium.JSON, command)).contains(json).doesNotContain(command);
        assertThat(guarded(LogGuard.Medium.MARKUP, command)).contains(markup).doesNotContain(command);
    }

    @ParameterizedTest
    @CsvSource({"'a:: b'", "'# #[x]'", "'#[x]'", "'## x [y]'", "': :'", "'王强 😀 中文'", "'a\tb'", "'https://a::b'"})
    void what_nothing_obeys_passes_unchanged(String text) throws IOException {
        for (LogGuard.Medium medium : LogGuard.Medium.values()) {
            assertThat(guarded(medium, text + "\r\n" + text)).isEqualTo(text + "\r\n" + text);
        }
    }

    @Test
    void what_is_written_in_pieces_is_guarded_as_a_whole() throws IOException {
        for (String text : List.of("\n::error::x", "##vso[a]", "😀##[x]", "\r\n::a\r::b", "\ud83dx", "\u001b[31mx")) {
            StringWriter pieces = new StringWriter();
            try (LogGuard guard = new LogGuard(pieces, LogGuard.Medium.TEXT, false)) {
                for (char c : text.toCharArray()) {
                    guard.write(c);
                }
            }
            assertThat(pieces.toString()).isEqualTo(guarded(LogGuard.Medium.TEXT, text)).doesNotContain("\n::", "##vso[", "##[", "\u001b", "\ud83dx");
        }
    }

    @Test
    void only_a_terminals_styles_pass_where_it_has_them() throws IOException {
        StringWriter out = new StringWriter();
        try (LogGuard guard = new LogGuard(out, LogGuard.Medium.TEXT, true)) {
            guard.write("\u001b[1mbold\u001b[0m \u001b[2J \u001b]0;t\u0007 \u001b[31;1mred\u001b[39m");
        }
        assertThat(out.toString()).contains("\u001b[1mbold\u001b[0m", "\u001b[31;1mred\u001b[39m").doesNotContain("\u001b[2J", "\u001b]", "\u0007");
    }

    private static String guarded(LogGuard.Medium medium, String text) throws IOException {
        StringWriter out = new StringWriter();
        try (LogGuard guard = new LogGuard(out, medium, false)) {
            guard.write(text);
        }
        return out.toString();
    }

    @Test
    void a_plan_that_is_printed_for_a_program_keeps_every_byte() throws IOException {
        String text = "接待方案: 1\r\n备注: |\r\n  ::x::\r\n  ##[y] \u200b\r\n";
        Path plan = Files.writeString(folder.resolve("plan.yaml"), text);
        assertThat(CommandLineRun.of("fmt", "--lang", "zh", plan.toString()).out()).isEqualTo(text);
        CommandLineRun inCi = CommandLineRun.inEnvironment(CI, "", "fmt", "--lang", "en", plan.toString());
        assertThat(inCi.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(inCi.out()).isEmpty();
        assertThat(inCi.err()).contains("add --write");
        StringWriter terminal = new StringWriter();
        Main.run(new String[] {"fmt", "--lang", "zh", plan.toString()}, new Console(new ByteArrayInputStream(new byte[0]), terminal, new StringWriter(), true, Map.of()));
        assertThat(terminal.toString()).contains(": :x::", "## [y]").doesNotContain("\u200b");
        assertThat(Files.readAllBytes(plan)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
}
