package reception.cli.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.CommandLineRun;
import reception.cli.console.ExitCode;

class BaselineTest {

    private static final String PLAN = "reception-plan: 1\nkind: domestic-official\nregion: \"410181\"\nguests: 12\nvisit: {arrives: 2026-03-02}\n"
            + "meals:\n  - {on: 2026-03-02, meal: lunch, form: working-meal, companions: 5}\n";
    private static final String ENTRY = "{\"file\": \"plans/%s\", \"rule\": \"cost/meal-companions\", \"fingerprint\": \"";

    @TempDir
    private Path folder;

    private Path baseline;

    @BeforeEach
    void record() throws IOException {
        baseline = folder.resolve("baseline.json");
        write("a.yaml", PLAN);
        write("b.yaml", PLAN + "---\n" + PLAN);
        CommandLineRun run = check("--write-baseline");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("error (known, in the baseline) Dining companions", "Verdict: not permitted");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("plans").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private CommandLineRun check(String option, String... more) {
        return CommandLineRun.of(java.util.stream.Stream.concat(java.util.stream.Stream.of("check", "--lang", "en", "--fail-on", "warning", option, baseline.toString()),
                more.length > 0 ? java.util.stream.Stream.of(more) : java.util.stream.Stream.of(folder.resolve("plans").toString())).toArray(String[]::new));
    }

    @Test
    void it_holds_one_sorted_entry_a_line_and_nothing_of_the_plan() throws IOException {
        List<String> lines = Files.readAllLines(baseline);
        assertThat(lines.subList(0, 3)).containsExactly("{", "  \"reception-baseline\": 1,", "  \"entries\": [");
        List<String> entries = lines.subList(3, lines.size() - 2);
        assertThat(entries).allMatch(line -> line.matches("    \\{\"file\": \"plans/[ab]\\.yaml\", \"rule\": \"[a-z-]+/[a-z-]+\", \"fingerprint\": \"[0-9a-f]{32}\", \"count\": [12]},?")).isSorted();
        assertThat(entries).anyMatch(line -> line.contains(ENTRY.formatted("a.yaml")) && line.contains("\"count\": 1"))
                .anyMatch(line -> line.contains(ENTRY.formatted("b.yaml")) && line.contains("\"count\": 2"));
        byte[] before = Files.readAllBytes(baseline);
        check("--write-baseline");
        assertThat(Files.readAllBytes(baseline)).isEqualTo(before);
    }

    @Test
    void what_it_has_fails_nothing_even_when_lines_move() throws IOException {
        assertThat(check("--baseline").exit()).isEqualTo(ExitCode.CLEAN);
        write("a.yaml", "# moved\n\n" + PLAN.replace("meals:\n", "meals:\n  - {on: 2026-03-03, meal: dinner, form: self-paid}\n"));
        CommandLineRun run = check("--baseline", folder.resolve("plans/a.yaml").toString());
        assertThat(run.out()).contains("error (known, in the baseline) Dining companions");
        CommandLineRun json = check("--baseline", "--format", "json", folder.resolve("plans/a.yaml").toString());
        assertThat(json.out()).contains("\"known\": true");
    }

    @Test
    void what_is_new_fails_also_one_more_of_the_same() throws IOException {
        write("a.yaml", PLAN.replace("companions: 5", "companions: 6"));
        CommandLineRun changed = check("--baseline", folder.resolve("plans/a.yaml").toString());
        assertThat(changed.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(changed.out()).contains("error Dining companions");
        write("a.yaml", PLAN);
        write("b.yaml", PLAN + "---\n" + PLAN + "---\n" + PLAN);
        assertThat(check("--baseline").exit()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void entries_that_match_nothing_are_named_and_count_as_warnings() throws IOException {
        write("a.yaml", PLAN.replace("companions: 5", "companions: 3"));
        Files.delete(folder.resolve("plans/b.yaml"));
        CommandLineRun run = check("--baseline", folder.resolve("plans/a.yaml").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains("baseline.json: an entry matches nothing any more: plans/a.yaml, cost/meal-companions",
                "matches nothing any more: plans/b.yaml, cost/meal-companions", "--write-baseline " + baseline + " brings the baseline up to date");
        CommandLineRun mild = CommandLineRun.of("check", "--lang", "zh", "--baseline", baseline.toString(), folder.resolve("plans/a.yaml").toString());
        assertThat(mild.exit()).as("a warning is milder than the default of --fail-on").isEqualTo(ExitCode.CLEAN);
        assertThat(mild.err()).contains("基线条目已无对应的不符之处：plans/a.yaml，cost/meal-companions");
    }

    @Test
    void a_run_on_some_files_neither_calls_others_stale_nor_forgets_them() throws IOException {
        CommandLineRun run = check("--baseline", folder.resolve("plans/a.yaml").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
        write("a.yaml", "reception-plan: 1\nkind: nonsense\n");
        assertThat(check("--baseline", folder.resolve("plans/a.yaml").toString()).err()).as("of a file that cannot be read nothing is known").isEmpty();
        write("a.yaml", PLAN.replace("companions: 5", "companions: 3"));
        check("--write-baseline", folder.resolve("plans/a.yaml").toString());
        assertThat(baseline).content().contains(ENTRY.formatted("b.yaml")).doesNotContain(ENTRY.formatted("a.yaml"));
    }

    @Test
    void that_a_plan_holds_state_secrets_is_never_known() throws IOException {
        Path secret = folder.resolve("plans/secret.yaml");
        write("secret.yaml", PLAN + "confidentiality: {level: secret}\n");
        CommandLineRun run = check("--write-baseline", secret.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains("because a plan that holds state secrets is checked no further, so that they keep failing: 1 of the findings");
        assertThat(baseline).content().doesNotContain("secret.yaml").contains("a.yaml");
        CommandLineRun json = CommandLineRun.of("check", "--format", "json", secret.toString());
        assertThat(json.out()).contains("confidentiality/classified-plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<< HEAD", "", "[]", "{\"reception-baseline\": 2, \"entries\": []}", "{\"reception-baseline\": 1, \"entries\": [{\"file\": \"a\"}]}",
            "{\"reception-baseline\": 1, \"entries\": [{\"file\": \"a\", \"rule\": \"b\", \"fingerprint\": \"c\", \"count\": -1}]}",
            "{\"reception-baseline\": 1, \"entries\": [{\"file\": \"a\", \"rule\": \"b\", \"fingerprint\": \"c\", \"count\": 1},\n {\"file\": \"a\", \"rule\": \"b\", \"fingerprint\": \"c\", \"count\": 1}]}"})
    void a_damaged_one_is_named_with_its_place_and_not_replaced(String text) throws IOException {
        Files.writeString(baseline, text);
        for (String option : List.of("--baseline", "--write-baseline")) {
            CommandLineRun run = check(option);
            assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).containsPattern("baseline\\.json:\\d+:\\d+: ");
            assertThat(run.out()).isEmpty();
        }
        assertThat(baseline).hasContent(text);
    }

    private void move(String from, String to) throws IOException {
        Path target = folder.resolve(to);
        Files.createDirectories(target.getParent());
        Files.move(folder.resolve(from), target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"接待", "plans/2026/05", "plans/deep/er", "ｐlans", "other plans"})
    void a_folder_that_was_moved_keeps_its_entries(String to) throws IOException {
        move("plans/a.yaml", to + "/a.yaml");
        move("plans/b.yaml", to + "/b.yaml");
        CommandLineRun run = check("--baseline", folder.toString());
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.err()).doesNotContain("matches nothing").contains("plans/a.yaml is now " + to + "/a.yaml; its entries hold for it", "plans/b.yaml is now ", "brings the baseline up to date");
        check("--write-baseline", folder.toString());
        assertThat(baseline).content().contains("\"" + to + "/b.yaml\"").doesNotContain("\"plans/a.yaml\"");
        assertThat(check("--baseline", folder.toString()).err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"z.yaml", "a.yml", "A plan.yaml", "2026/a.yaml", "a.json.yaml"})
    void a_file_that_was_moved_keeps_its_entries_but_what_is_new_in_it_fails(String to) throws IOException {
        move("plans/a.yaml", "plans/" + to);
        assertThat(check("--baseline").exit()).isEqualTo(ExitCode.CLEAN);
        write(to, PLAN.replace("companions: 5", "companions: 6"));
        CommandLineRun edited = check("--baseline");
        assertThat(edited.exit()).as("another value").isEqualTo(ExitCode.FINDINGS);
        assertThat(edited.out()).contains("error Dining companions");
        assertThat(edited.err()).contains("matches nothing any more: plans/a.yaml, cost/meal-companions");
    }

    @Test
    void entries_of_a_file_hold_for_one_other_file_and_only_if_it_is_gone() throws IOException {
        write("copy.yaml", PLAN);
        assertThat(check("--baseline").exit()).as("a copy is new").isEqualTo(ExitCode.FINDINGS);
        move("plans/a.yaml", "plans/moved.yaml");
        assertThat(check("--baseline").exit()).as("one of the two is new").isEqualTo(ExitCode.FINDINGS);
        Files.delete(folder.resolve("plans/copy.yaml"));
        assertThat(check("--baseline").exit()).isEqualTo(ExitCode.CLEAN);
        write("moved.yaml", Files.readString(Path.of("rules/base-plan.yaml")).replace("companions: 2", "companions: 9"));
        CommandLineRun other = check("--baseline");
        assertThat(other.exit()).as("another plan").isEqualTo(ExitCode.FINDINGS);
        assertThat(other.err()).contains("matches nothing any more: plans/a.yaml").doesNotContain("is now");
    }
}
