package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reception.write.OutputFormat;

/** Holds each numbered promise of docs/ci.md. A change here is a change of the contract. */
class CiContractTest {

    private static final Path PAGE = Path.of("docs/ci.md");
    private static final Path CLEAN = Path.of("rules/base-plan.yaml");

    @TempDir
    private Path folder;

    private String clean;
    private String lavish;
    private String unreadable;

    @BeforeEach
    void writePlans() throws IOException {
        clean = Files.copy(CLEAN, folder.resolve("clean.yaml")).toString();
        lavish = Files.writeString(folder.resolve("lavish.yaml"), Files.readString(CLEAN).replace("companions: 2", "companions: 9")).toString();
        unreadable = Files.writeString(folder.resolve("unreadable.yaml"), "reception-plan: 1\nkind: nonsense\n").toString();
    }

    private static CommandLineRun check(String... arguments) {
        return CommandLineRun.of(Stream.concat(Stream.of("check", "--lang", "en"), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void every_promise_has_a_test() throws IOException {
        Set<String> promised = Pattern.compile("(?m)^(\\d+)\\. ").matcher(Files.readString(PAGE)).results().map(result -> result.group(1)).collect(Collectors.toSet());
        Set<String> tested = Arrays.stream(CiContractTest.class.getDeclaredMethods()).flatMap(method -> Pattern.compile("^promise_(\\d+)_").matcher(method.getName()).results())
                .map((MatchResult result) -> result.group(1)).collect(Collectors.toSet());
        assertThat(promised).isNotEmpty().isEqualTo(tested);
    }

    @Test
    void promise_1_nothing_at_or_above_fail_on_is_0() {
        assertThat(check(clean).exit()).isZero();
        assertThat(check("--fail-on", "info", clean).exit()).isZero();
    }

    @Test
    void promise_2_a_finding_that_is_neither_excepted_nor_known_is_1() throws IOException {
        assertThat(check(clean, lavish).exit()).isEqualTo(1);
        assertThat(check("--write-baseline", folder.resolve("baseline.json").toString(), lavish).exit()).isZero();
        assertThat(check("--baseline", folder.resolve("baseline.json").toString(), lavish).exit()).isZero();
    }

    @Test
    void promise_3_bad_usage_and_unreadable_files_are_2_and_do_not_stop_the_others() {
        CommandLineRun run = check(unreadable, lavish, clean);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("unreadable.yaml:2:7", "Verdict: not permitted", "Verdict: ready");
        assertThat(check("--no-such-option", clean).exit()).isEqualTo(2);
    }

    @Test
    void promise_4_a_failure_of_the_program_is_3_and_leaves_no_file() throws IOException {
        Path rules = folder.resolve("own");
        try (Stream<Path> files = Files.walk(Path.of("examples/own-rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(Path.of("examples/own-rules").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replace("    findings.violated(", "    if (true) throw new IllegalStateException(\"boom\");\n    findings.violated("));
            }
        }
        Files.writeString(Path.of(clean), Files.readString(CLEAN).replace("duty-hours: 7", "duty-hours: 12"));
        Path report = Files.writeString(folder.resolve("report.json"), "old");
        for (String jobs : List.of("1", "2")) {
            CommandLineRun run = check("--jobs", jobs, "--rules", rules.toString(), "--output", "json=" + report, "--write-baseline", folder.resolve("baseline.json").toString(), unreadable, clean);
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.err()).contains("internal failure while " + clean + " was checked. The check is void.", "duty-hours").doesNotContain("\tat ");
            assertThat(report).hasContent("old");
            assertThat(folder.toFile().list()).containsExactlyInAnyOrder("clean.yaml", "lavish.yaml", "unreadable.yaml", "own", "report.json");
        }
    }

    @Test
    void promise_5_standard_output_holds_the_report_only() {
        CommandLineRun plain = check("--format", "json", clean, lavish);
        CommandLineRun talkative = check("--format", "json", "--statistics", "--write-baseline", folder.resolve("baseline.json").toString(), clean);
        assertThat(plain.err()).isEmpty();
        assertThat(talkative.err()).contains("== Statistics");
        assertThat(talkative.out()).startsWith("{").endsWith("}\n").doesNotContain("Statistics");
    }

    @Test
    void promise_6_the_same_input_gives_the_same_bytes() {
        String[] arguments = {"--format", "json", "--statistics", folder.toString()};
        CommandLineRun run = check(arguments);
        assertThat(check(arguments)).isEqualTo(run);
        assertThat(check(Stream.concat(Stream.of("--jobs", "3"), Stream.of(arguments)).toArray(String[]::new))).isEqualTo(run);
        assertThat(run.out()).containsPattern("(?s)clean\\.yaml.*lavish\\.yaml.*unreadable\\.yaml");
    }

    @Test
    void promise_7_json_agrees_with_its_schema_and_keeps_its_properties() {
        Path baseline = folder.resolve("baseline.json");
        CommandLineRun run = check("--format", "json", "--write-baseline", baseline.toString(), clean, lavish, unreadable, folder.resolve("absent.yaml").toString());
        var errors = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(CommandLineRun.of("schema", "report").out()).validate(run.out(), InputFormat.JSON);
        assertThat(errors).isEmpty();
        assertThat(run.out()).contains("\"format\": \"reception-report\"", "\"format-version\": 1", "\"program-version\"", "\"rules-sha256\"", "\"reports\"", "\"file\"", "\"document\"",
                "\"sha256\"", "\"verdict\": \"not-permitted\"", "\"verdict\": \"ready\"", "\"verdict\": \"unreadable\"", "\"counts\"", "\"input-errors\"", "\"kind\": \"unknown-value\"",
                "\"findings\"", "\"rule\": \"cost/meal-companions\"", "\"severity\": \"error\"", "\"line\"", "\"column\"", "\"path\"", "\"message\"", "\"suggestion\"", "\"known\": true",
                "\"assessments\"", "\"outcome\"", "\"notices\"");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void promise_8_files_hold_what_standard_output_would(OutputFormat format) {
        String name = format.name().toLowerCase(Locale.ROOT);
        Path file = folder.resolve("report");
        CommandLineRun run = check("--output", name + "=" + file, lavish, unreadable);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(file).hasContent(check("--format", name, lavish, unreadable).out());
    }

    @Test
    void promise_9_a_baseline_of_version_1_can_be_read_and_survives_moved_lines() throws IOException {
        Path baseline = Files.writeString(folder.resolve("baseline.json"), """
                {
                  "reception-baseline": 1,
                  "entries": [
                    {"file": "lavish.yaml", "rule": "cost/meal-companions", "fingerprint": "c027ced2a31a703c2da1832895cb6538", "count": 1},
                    {"file": "lavish.yaml", "rule": "procedure/costs-agree", "fingerprint": "abcbe54e73e3a68c7ff6bfbd0abefa4e", "count": 1}
                  ]
                }
                """);
        assertThat(check("--baseline", baseline.toString(), "--fail-on", "warning", lavish)).matches(run -> run.exit() == 0 && run.err().isEmpty());
        Files.writeString(Path.of(lavish), "# moved\n\n" + Files.readString(Path.of(lavish)).replace("meals:\n", "meals:\n  - {on: 2026-05-12, meal: dinner, form: self-paid}\n"));
        assertThat(check("--baseline", baseline.toString(), lavish).out()).contains("error (known, in the baseline) Dining companions");
    }

    @Test
    void promise_10_options_change_the_exit_code_not_the_verdict() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        check("--write-baseline", baseline.toString(), lavish);
        CommandLineRun known = check("--baseline", baseline.toString(), lavish);
        assertThat(known.exit()).isZero();
        assertThat(known.out()).contains("Verdict: not permitted");
        Path plan = Files.writeString(folder.resolve("warned.yaml"), Files.readString(CLEAN).replace("activity: research", "activity: other"));
        CommandLineRun failing = check("--fail-on", "warning", plan.toString());
        assertThat(failing.exit()).isEqualTo(1);
        assertThat(failing.out()).contains("Verdict: to be completed");
        assertThat(check(plan.toString())).isEqualTo(new CommandLineRun(0, failing.out(), ""));
    }
}
