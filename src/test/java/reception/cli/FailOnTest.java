package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.console.ExitCode;

/** What a pipeline can ask for: no error, no warning, no finding, or nothing less than a plan that is ready. */
class FailOnTest {

    private static final Path CLEAN = Path.of("rules/base-plan.yaml");
    private static final String OPEN = "departs: to-be-confirmed";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeRepository() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
    }

    private Path plan(String... changes) throws IOException {
        String text = Files.readString(CLEAN);
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(text).contains(changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        return Files.writeString(folder.resolve("plans/plan.yaml"), text);
    }

    private Path open(String... changes) throws IOException {
        List<String> all = new ArrayList<>(List.of("departs: 2026-05-13T15:00", OPEN));
        all.addAll(List.of(changes));
        return plan(all.toArray(String[]::new));
    }

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(folder.resolve("plans"));
    }

    private static CommandLineRun check(Path plan, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "--lang", "en"));
        arguments.addAll(List.of(options));
        arguments.add(plan.toString());
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private void configure(String where, String lines) throws IOException {
        Files.writeString(folder.resolve(where).resolve("reception.yaml"), "reception-config: 1\n" + lines + "\n");
    }

    @Test
    void a_plan_that_is_ready_passes_and_one_with_an_open_matter_does_not() throws IOException {
        assertThat(check(plan(), "--fail-on", "open")).matches(run -> run.exit() == ExitCode.CLEAN && run.out().contains("ready"));
        assertThat(check(open(), "--fail-on", "info").exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(check(open(), "--fail-on", "open").exit()).isEqualTo(ExitCode.FINDINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"接待方案: 1\n", "reception-plan: 1\ntitle: x\n", "reception-plan: 1\nkind: domestic-official\n", "{\"reception-plan\": 1}\n"})
    void a_plan_of_which_nothing_is_known_fails(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("plans/plan.yaml"), text);

        assertThat(check(file).exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(check(file, "--fail-on", "open").exit()).isEqualTo(ExitCode.FINDINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"domestic-official", "foreign", "hong-kong-macao-taiwan", "business", "enterprise"})
    void an_untouched_full_template_fails(String kind) throws IOException {
        CommandLineRun template = CommandLineRun.of("init", "--full", "--kind", kind);
        assertThat(template.exit()).isEqualTo(ExitCode.CLEAN);
        Path file = Files.writeString(folder.resolve("plans/plan.yaml"), template.out());

        assertThat(check(file, "--fail-on", "open").exit()).isNotEqualTo(ExitCode.CLEAN);
    }

    @Test
    void what_a_configuration_has_made_advice_fails_as_well() throws IOException {
        configure("", "severities: [{rule: scope/dates-within-letter, severity: info}]");
        Path file = plan("departs: 2026-05-13T15:00", "departs: 2026-05-14T15:00");

        assertThat(check(file).exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(check(file, "--fail-on", "open")).matches(run -> run.exit() == ExitCode.FINDINGS && run.out().contains("made advice"));
        assertThat(check(file, "--fail-on", "open", "--format", "junit").out()).contains("failures=\"1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "status: draft | {draft: error, approved: open, done: open} | 0",
        "status: approved | {draft: error, approved: open, done: open} | 1",
        "status: done | {draft: error, approved: error, done: open} | 1",
        "status: approved | {draft: open, approved: error, done: open} | 0",
        "status: approved | {every: open, approved: error} | 0",
        "status: draft | {every: open, approved: error} | 1",
        "title: 另一标题 | {draft: error, approved: open} | 1",
        "status: approved | open | 1",
        "status: approved | 待明确 | 1",
        "status: approved | {草案: 错误, 已批准: 待明确} | 1",
        "status: draft | {草案: 错误, 已批准: 待明确} | 0",
    })
    void a_configuration_says_it_by_stage_and_of_an_unknown_stage_the_strictest_holds(String status, String failOn, int exit) throws IOException {
        configure("", "fail-on: " + failOn);
        Path file = status.startsWith("title") ? open("status: approved\n", "") : open("status: approved", status);
        CommandLineRun run = check(file);

        assertThat(run.out()).contains("to be confirmed");
        assertThat(run.exit()).as(run.out()).isEqualTo(exit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "open | error | open | fail-on error is looser than fail-on open",
        "open | info | info, open | ",
        "info | open | info, open | ",
        "{approved: open} | {approved: warning, draft: open} | open | fail-on warning is looser than fail-on open",
        "{draft: info, approved: open} | warning | open | fail-on warning is looser than fail-on info",
        "warning | {approved: open} | open | ",
        "warning | {draft: error, approved: open} | open | fail-on error is looser than fail-on warning",
    })
    void a_nearer_file_only_tightens_stage_by_stage(String above, String nearer, String holds, String said) throws IOException {
        configure("", "fail-on: " + above);
        configure("plans/", "fail-on: " + nearer);
        Path file = open();
        CommandLineRun run = check(file);

        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.FINDINGS);
        JsonNode config = new ObjectMapper().readTree(CommandLineRun.of("config", "--format", "json", file.toString()).out()).at("/fail-on");
        assertThat(config.has("value") ? config.at("/value").asText() : config.at("/approved/value").asText()).isEqualTo(holds);
        assertThat(CommandLineRun.of("config", "--lang", "en", file.toString()).out()).contains(holds).contains(said == null ? "" : said);
        if (said == null) {
            assertThat(run.out()).doesNotContain("is looser than");
        } else {
            assertThat(run.out()).contains(said);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fail-on: {draft: never} | reception.yaml:2:18: \"draft\" has no value \"never\"",
        "fail-on: {drafts: open} | has no key \"drafts\"; did you mean \"draft\"",
        "fail-on: ready | \"ready\"",
    })
    void mistakes_are_named_with_their_place(String line, String error) throws IOException {
        configure("", line);

        assertThat(check(plan())).matches(run -> run.exit() == ExitCode.UNREADABLE).extracting(CommandLineRun::err).asString().contains(error);
    }

    @Test
    void every_format_that_knows_failures_has_one_for_what_is_open() throws IOException {
        Path file = open();
        String junit = check(file, "--fail-on", "open", "--format", "junit").out();
        assertThat(junit).contains("classname=\"plans.plan.reception\" name=\"not-ready\"", "failures=\"1\"", "type=\"to-be-completed\"", "visit · departs");
        assertThat(check(file, "--fail-on", "open", "--format", "github").out().lines().filter(line -> line.startsWith("::error "))).singleElement().asString()
                .contains("reception/not-ready", "visit · departs");
        JsonNode gitlab = new ObjectMapper().readTree(check(file, "--fail-on", "open", "--format", "gitlab").out());
        assertThat(gitlab).filteredOn(issue -> issue.at("/check_name").asText().equals("reception/not-ready")).singleElement()
                .satisfies(issue -> assertThat(issue.at("/severity").asText()).isEqualTo("major"));
        JsonNode results = new ObjectMapper().readTree(check(file, "--fail-on", "open", "--format", "sarif").out()).at("/runs/0/results");
        assertThat(results).filteredOn(result -> result.at("/ruleId").asText().equals("reception/not-ready")).singleElement()
                .satisfies(result -> assertThat(result.at("/level").asText()).isEqualTo("error"));

        for (String format : List.of("junit", "github", "gitlab", "sarif")) {
            assertThat(check(file, "--fail-on", "info", "--format", format).out()).as(format).doesNotContain("\"not-ready\"", "(reception/not-ready)", "\"check_name\" : \"reception/not-ready\"");
            assertThat(check(plan(), "--fail-on", "open", "--format", format).out()).as(format).doesNotContain("\"not-ready\"", "(reception/not-ready)", "\"check_name\" : \"reception/not-ready\"");
            open();
        }
    }

    @Test
    void what_a_baseline_has_fails_nothing_but_what_is_open_still_does() throws IOException {
        Path file = plan("companions: 2", "companions: 9");
        Path baseline = folder.resolve("baseline.json");
        check(file, "--write-baseline", baseline.toString());

        assertThat(check(file, "--fail-on", "open", "--baseline", baseline.toString()).exit()).isEqualTo(ExitCode.CLEAN);
        open("companions: 2", "companions: 9");
        assertThat(check(file, "--fail-on", "open", "--baseline", baseline.toString()).exit()).isEqualTo(ExitCode.FINDINGS);
    }
}
