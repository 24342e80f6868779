package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.Golden;
import reception.cli.console.ExitCode;
import reception.format.SourceText;
import reception.format.edit.YamlEditor;

/** Bad inputs of every sort in the place of every file that the program reads: each is refused with its place, none runs, is followed or passes in silence. */
class HostileInputTest {

    static final Path CORPUS = Path.of("src/test/resources/hostile");
    private static final Path SEEDS = Path.of("src/test/resources/reception/cli/ReaderFuzzTestInputs");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([ntr0\\\\])|x(\\p{XDigit}{2})|u(\\p{XDigit}{4}(?:\\\\u[dD][c-fC-F]\\p{XDigit}{2})?))");
    private static final Pattern REPEATED = Pattern.compile("\\{(\\{?[^{}]{1,8}?)\\*(\\d+)\\}");
    private static final Pattern PLACE = Pattern.compile("(:\\d+:\\d+)?:? ");
    private static final int LONGEST_REPORT = 400_000;
    /** What a reader may allocate, however short its input is: messages, regions and standards. */
    private static final long MOST_MEMORY = 40_000_000;
    private static final long MOST_MEMORY_PER_BYTE = 2_000;
    private static final int SECONDS_TO_MAKE_A_PIPE = 10;

    @TempDir
    Path folder;
    private Path plan;

    /** A file that the program reads, and the arguments that make it do so. */
    enum Place {
        PLAN("plan.yaml", "reception-plan: 1\n"), CONFIGURATION("named.yaml", "reception-config: 1\n", "--config", "named.yaml"),
        NEAREST_CONFIGURATION("reception.yaml", "reception-config: 1\n"), BASELINE("baseline.json", "reception-baseline: 1\n", "--baseline", "baseline.json"),
        STANDARD("own/standards/own.yaml", "standard: own\n", "--rules", "own"), CARD("own/group/card.yaml", "severity: error\n", "--rules", "own");

        private final String file;
        private final String head;
        private final List<String> arguments;

        Place(String file, String head, String... arguments) {
            this.file = file;
            this.head = head;
            this.arguments = List.of(arguments);
        }

        /** The first line of a file of its sort. */
        String head() {
            return head;
        }

        CommandLineRun check(Path folder) {
            Stream<String> options = arguments.stream().map(argument -> argument.startsWith("--") ? argument : folder.resolve(argument).toString());
            String plan = folder.resolve(this == PLAN ? file : "good.yaml").toString();
            return CommandLineRun.of(Stream.concat(Stream.of("check", "--lang", "en", plan), options).toArray(String[]::new));
        }
    }

    @BeforeEach
    void writeGoodPlan() throws IOException {
        plan = Files.writeString(folder.resolve("good.yaml"), "reception-plan: 1\n");
    }

    @ParameterizedTest
    @EnumSource(names = "NEAREST_CONFIGURATION", mode = EnumSource.Mode.EXCLUDE)
    void every_bad_text_is_refused_with_its_place(Place place) throws IOException {
        StringBuilder table = new StringBuilder();
        Path file = folder.resolve(place.file);
        Files.createDirectories(file.getParent());
        for (Map.Entry<String, String> fragment : fragments().entrySet()) {
            Files.write(file, bytes(fragment.getValue(), place.head));
            CommandLineRun run = place.check(folder);
            String message = firstError(run, file);
            assertThat(run.exit()).as("%s as %s: %s", fragment.getKey(), place, run).isEqualTo(ExitCode.UNREADABLE);
            assertThat(message).as("%s as %s: %s", fragment.getKey(), place, run).matches(":\\d+:\\d+.+");
            assertThat(run.out().length() + run.err().length()).as(fragment.getKey()).isLessThan(LONGEST_REPORT);
            assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u0007", "\0", "\u202e");
            table.append(fragment.getKey()).append("  ").append(message).append('\n');
        }
        Golden.assertUpToDate(CORPUS.resolve(place.name().toLowerCase() + ".txt"), table.toString());
    }

    /** What is said first of a file, from its place on; empty if nothing is. */
    private static String firstError(CommandLineRun run, Path file) {
        return Stream.of(run.err(), run.out()).flatMap(String::lines).filter(line -> line.startsWith(file + ":") || line.startsWith(file + " "))
                .map(line -> line.substring(file.toString().length())).filter(line -> PLACE.matcher(line).lookingAt() && !line.startsWith(" (")).findFirst().orElse("");
    }

    static Map<String, String> fragments() throws IOException {
        Map<String, String> fragments = new LinkedHashMap<>();
        for (String line : Files.readAllLines(CORPUS.resolve("fragments.txt"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" {2}", 2);
                assertThat(fragments.put(parts[0], parts[1])).as(line).isNull();
            }
        }
        return fragments;
    }

    /** Each character of the text stands for a byte. */
    static byte[] bytes(String fragment, String head) {
        String text = ESCAPE.matcher(fragment).replaceAll(escape -> Matcher.quoteReplacement(escaped(escape.group(1), escape.group(2), escape.group(3))));
        text = REPEATED.matcher(text).replaceAll(repeated -> Matcher.quoteReplacement(repeated.group(1).repeat(Integer.parseInt(repeated.group(2)))));
        return text.replace("{head}", head).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String escaped(String character, String octet, String codes) {
        if (character != null) {
            return switch (character) {
                case "n" -> "\n";
                case "t" -> "\t";
                case "r" -> "\r";
                case "0" -> "\0";
                default -> "\\";
            };
        }
        if (octet != null) {
            return String.valueOf((char) Integer.parseInt(octet, 16));
        }
        String characters = Arrays.stream(codes.split("\\\\u")).map(code -> String.valueOf((char) Integer.parseInt(code, 16))).collect(Collectors.joining());
        return new String(characters.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_readable_file_is_never_passed_over(Place place) throws Exception {
        Path file = folder.resolve(place.file);
        Files.createDirectories(file.getParent());
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));

        Files.createSymbolicLink(file, folder.resolve("vanished"));
        assertRefused(place, file, "leads to no file|no such (file|baseline)");
        Files.delete(file);
        Files.createSymbolicLink(file, file.getFileName());
        assertRefused(place, file, "in a circle|no such");
        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere);
        assertRefused(place, file, "a folder, not a file|no plan in this folder");
        Files.delete(file);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }
        assertRefused(place, file, "more than \\d+ bytes");
        Files.delete(file);
        Process pipe = new ProcessBuilder("mkfifo", file.toString()).start();
        assumeTrue(pipe.waitFor(SECONDS_TO_MAKE_A_PIPE, TimeUnit.SECONDS) && pipe.exitValue() == 0, "no mkfifo here");
        assertRefused(place, file, "a pipe, a socket or a device");
    }

    private void assertRefused(Place place, Path file, String words) {
        CommandLineRun run = place.check(folder);
        assertThat(run.exit()).as("%s: %s", place, run).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out() + run.err()).as("%s", place).contains(file.getFileName().toString()).containsPattern(words);
    }

    @Test
    void a_folder_with_the_name_of_aplan_is_searched_and_aloop_is_not() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("plans/folder.yaml"));
        Files.copy(plan, inside.resolve("plan.yaml"));
        Files.createSymbolicLink(inside.resolve("loop"), folder.resolve("plans"));
        Files.createSymbolicLink(inside.resolve("loop.yaml"), Path.of("loop.yaml"));

        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", folder.resolve("plans").toString());

        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("folder.yaml/plan.yaml", "loop.yaml").doesNotContain("loop/");
        assertThat(run.out()).contains("leads to no file or in a circle");
    }

    @Test
    void an_alias_stands_for_asingle_value_anywhere() throws IOException {
        Files.writeString(plan, "reception-plan: 1\ntitle: &t call\nmeals:\n  - drinks: [茶水, &d 茅台酒]\n    dishes: [*d]\n&k toast: &no no\nkind: *t\n");

        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", plan.toString());

        assertThat(run.out()).contains(":2:8 input error \"kind\" has no value \"call\"", ":6:1 input error \"plan\" has no key \"toast\"").doesNotContain("anchor");
    }

    @ParameterizedTest
    @CsvSource({"'\u0007', U+0007", "'\u0000', U+0000", "'\ufffe', U+FFFE"})
    void a_control_character_is_named_where_it_stands(String character, String name) throws IOException {
        String before = "reception-plan: 1\n" + "# 😀访问\n".repeat(1000) + "title: 😀" + character;
        Files.writeString(plan, before + "\n\ta:b\n");
        Path json = Files.writeString(folder.resolve("plan.json"), "{\"reception-plan\": 1,\n\"title\": \"" + character + character + "\"}");
        String place = ":1002:9 input error the control character " + name + " stands here; delete it";

        assertThat(CommandLineRun.of("check", "--lang", "en", plan.toString()).out()).contains(plan + place);
        assertThat(CommandLineRun.of("check", "--lang", "zh", plan.toString()).out()).contains(plan + ":1002:9 ", "含有不可见的控制字符 " + name + "，请删去");
        if (character.codePointAt(0) < ' ') {
            assertThat(CommandLineRun.of("check", "--lang", "en", json.toString()).out()).contains(json + ":2:11 input error the control character " + name);
        }
    }

    @Test
    void a_line_end_in_aquoted_text_of_json_is_aquote_that_is_not_closed() throws IOException {
        Path json = Files.writeString(folder.resolve("plan.json"), "{\"reception-plan\": 1,\n\"title\": \"visit\n}");

        assertThat(CommandLineRun.of("check", "--lang", "en", json.toString()).out()).contains(json + ":2:16 input error a quotation mark is not closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fmt", "check --fix", "check --fix --write"})
    void what_is_nested_without_end_is_not_edited(String command) throws IOException {
        for (String nested : List.of("[".repeat(100_000), "{a: ".repeat(20_000), "[".repeat(40_000) + "]".repeat(40_000))) {
            String text = "reception-plan: 1\nmeals: " + nested;
            Files.writeString(plan, text);

            CommandLineRun run = CommandLineRun.of(Stream.concat(Stream.of(command.split(" ")), Stream.of("--lang", "en", plan.toString())).toArray(String[]::new));

            assertThat(run.exit()).as("%s", run).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).startsWith(plan.toString()).hasLineCount(1);
            assertThat(plan).hasContent(text);
        }
        assertThat(YamlEditor.of(new SourceText("plan.yaml", "a: " + "[".repeat(100_000), ""))).isEmpty();
        assertThat(YamlEditor.of(new SourceText("plan.yaml", "a: " + "[".repeat(49) + "]".repeat(49), ""))).isPresent();
        assertThat(YamlEditor.of(new SourceText("plan.yaml", "a: " + "[".repeat(50) + "]".repeat(50), ""))).isEmpty();
    }

    private static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_reader_keeps_its_promise(Path seed) throws IOException {
        FileReader.valueOf(seed.getParent().getFileName().toString().toUpperCase()).read(Files.readAllBytes(seed), folder);
    }

    @ParameterizedTest
    @EnumSource
    void ten_times_as_much_costs_about_ten_times_as_much_memory(FileReader reader) throws IOException {
        for (String shape : List.of("k: 1\n", "- a\n", "a: [", "\"a\\n\"", "&a *a ", "'", " ", "---\n", "😀", "\t", "#\n", "1:1", "? ", "{", "\"a\":[1],")) {
            byte[] small = shape.repeat(20_000 / shape.length()).getBytes(StandardCharsets.UTF_8);
            byte[] large = shape.repeat(200_000 / shape.length()).getBytes(StandardCharsets.UTF_8);
            reader.read(small, folder);
            long ofSmall = reader.read(small, folder);
            long ofLarge = reader.read(large, folder);
            assertThat(ofLarge).as("%s in %s", shape, reader).isLessThanOrEqualTo(15 * ofSmall).isLessThanOrEqualTo(MOST_MEMORY + large.length * MOST_MEMORY_PER_BYTE);
        }
    }
}
