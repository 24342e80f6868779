package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.console.ExitCode;
import reception.cli.files.QuietGit;

class ChangedSinceTest {

    private static final String PLAN = "reception-plan: 1\nkind: nonsense %s\n";

    @TempDir
    private Path root;

    private Git git;

    @BeforeEach
    void commitPlans() throws Exception {
        QuietGit.install();
        git = Git.init().setInitialBranch("main").setDirectory(root.toFile()).call();
        for (String name : List.of("same", "edited", "staged", "moved", "deleted", "committed")) {
            write("plans/" + name + ".yaml", PLAN.formatted(name));
        }
        write("other/far.yaml", PLAN.formatted("far"));
        write("reception.yaml", "reception-config: 1\n");
        write(".gitignore", "ignored.yaml\n");
        commit("plans");
        git.checkout().setCreateBranch(true).setName("work").call();
    }

    @AfterEach
    void close() {
        git.close();
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private RevCommit commit(String message) throws Exception {
        git.add().addFilepattern(".").call();
        return git.commit().setMessage(message).setAuthor("a", "a@example.org").setCommitter("a", "a@example.org").setSign(false).call();
    }

    private CommandLineRun check(String revision, String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "--lang", "en", "--changed-since", revision));
        arguments.addAll(more.length == 0 ? List.of(root.toString()) : List.of(more));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private static List<String> names(CommandLineRun run) {
        return run.out().lines().filter(line -> line.endsWith(".yaml")).map(line -> line.substring(line.lastIndexOf('/') + 1, line.length() - ".yaml".length())).toList();
    }

    @Test
    void what_differs_from_where_the_branch_began_is_checked() throws Exception {
        write("plans/committed.yaml", PLAN.formatted("anew"));
        commit("one plan");
        git.checkout().setName("main").call();
        write("other/far.yaml", PLAN.formatted("by others"));
        commit("others' work");
        git.checkout().setName("work").call();
        write("plans/edited.yaml", PLAN.formatted("anew"));
        write("plans/staged.yaml", PLAN.formatted("anew"));
        write("plans/untracked.yaml", PLAN.formatted("untracked"));
        write("plans/ignored.yaml", PLAN.formatted("ignored"));
        Files.move(root.resolve("plans/moved.yaml"), root.resolve("plans/renamed.yaml"));
        Files.delete(root.resolve("plans/deleted.yaml"));
        git.add().addFilepattern("plans/staged.yaml").addFilepattern("plans/renamed.yaml").call();
        CommandLineRun run = check("main");
        assertThat(names(run)).containsExactly("committed", "edited", "renamed", "staged", "untracked");
        assertThat(run.err()).contains("5 of 7 plans have changed since main");
        assertThat(names(check("HEAD"))).containsExactly("edited", "renamed", "staged", "untracked");
        assertThat(names(check("main", root.resolve("other").toString(), root.resolve("plans/staged.yaml").toString(), root.resolve("plans/ignored.yaml").toString())))
                .as("of a file that git does not know nobody can say that it is unchanged").containsExactly("staged", "ignored");
    }

    @Test
    void nothing_changed_is_clean_but_a_folder_without_plans_is_not() throws Exception {
        CommandLineRun run = check("main");
        assertThat(run).isEqualTo(new CommandLineRun(ExitCode.CLEAN, "", "0 of 7 plans have changed since main" + System.lineSeparator()));
        write("empty/notes.md", "nothing\n");
        assertThat(check("main", root.resolve("empty").toString()).exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(check("main", "--allow-no-plan", root.resolve("empty").toString()).exit()).isZero();
        assertThat(check("main", "--allow-no-plan", root.resolve("not there").toString()).exit()).isEqualTo(ExitCode.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reception.yaml", "plans/.receptionignore", ".gitignore", "baseline.json", "own/team/x.txt"})
    void if_what_plans_are_judged_by_has_changed_all_are_checked(String changed) throws Exception {
        write("baseline.json", "{\"reception-baseline\": 1, \"entries\": []}");
        try (Stream<Path> rules = Files.walk(Path.of("examples/own-rules"))) {
            for (Path file : rules.filter(Files::isRegularFile).toList()) {
                write("own/" + Path.of("examples/own-rules").relativize(file), Files.readString(file));
            }
        }
        RevCommit before = commit("all that matters");
        String[] arguments = {"--baseline", root.resolve("baseline.json").toString(), "--rules", root.resolve("own").toString(), root.resolve("plans").toString()};
        assertThat(names(check(before.name(), arguments))).isEmpty();
        write(changed, changed.endsWith("json") ? "{\"reception-baseline\": 1,\n \"entries\": []}" : changed.equals("reception.yaml") ? "reception-config: 1\n# changed\n" : "# changed\n");
        CommandLineRun run = check(before.name(), arguments);
        assertThat(names(run)).contains("same", "edited", "staged");
        assertThat(run.err()).contains(changed + " has changed since " + before.name() + ", so all plans are checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--assume-unchanged", "--skip-worktree"})
    void a_file_that_git_is_told_not_to_look_at_counts_as_changed(String flag) throws Exception {
        Process marking = new ProcessBuilder("git", "-C", root.toString(), "update-index", flag, "plans/edited.yaml", "plans/deleted.yaml").inheritIO().start();
        assertThat(marking.waitFor()).isZero();
        write("plans/edited.yaml", PLAN.formatted("anew"));
        Files.delete(root.resolve("plans/deleted.yaml"));
        assertThat(names(check("main"))).containsExactly("edited");
    }

    @Test
    void what_has_changed_but_is_not_checked_out_is_named() throws Exception {
        write("plans/committed.yaml", PLAN.formatted("anew"));
        write("plans/new.yaml", PLAN.formatted("new"));
        write("plans/notes.txt", "new");
        commit("changes");
        assertThat(new ProcessBuilder("git", "-C", root.toString(), "update-index", "--skip-worktree", "plans/committed.yaml", "plans/new.yaml", "plans/notes.txt", "plans/same.yaml").inheritIO().start().waitFor()).isZero();
        for (String name : List.of("committed.yaml", "new.yaml", "notes.txt", "same.yaml")) {
            Files.delete(root.resolve("plans/" + name));
        }
        CommandLineRun run = check("main");
        assertThat(names(run)).isEmpty();
        assertThat(run.err().strip()).endsWith("0 of 5 plans have changed since main; changed, but not checked, since not checked out (sparse checkout): plans/committed.yaml, plans/new.yaml");
    }

    @Test
    void a_removed_configuration_is_a_change_too() throws Exception {
        Files.delete(root.resolve("reception.yaml"));
        assertThat(names(check("main"))).hasSize(7);
    }

    @Test
    void it_works_in_a_linked_working_tree_and_on_a_link_to_a_plan() throws Exception {
        Path tree = Files.createDirectories(root.resolveSibling(root.getFileName() + "-tree"));
        Path administration = Files.createDirectories(root.resolve(".git/worktrees/tree"));
        Files.writeString(administration.resolve("HEAD"), "ref: refs/heads/work\n");
        Files.writeString(administration.resolve("commondir"), "../..\n");
        Files.writeString(administration.resolve("gitdir"), tree.resolve(".git") + "\n");
        Files.copy(root.resolve(".git/index"), administration.resolve("index"));
        Files.writeString(tree.resolve(".git"), "gitdir: " + administration + "\n");
        for (String name : List.of("reception.yaml", ".gitignore", "plans/same.yaml", "plans/edited.yaml")) {
            Files.createDirectories(tree.resolve(name).getParent());
            Files.copy(root.resolve(name), tree.resolve(name));
        }
        assertThat(names(check("main", tree.toString()))).isEmpty();
        Files.writeString(tree.resolve("plans/edited.yaml"), PLAN.formatted("anew"));
        assertThat(names(check("main", tree.resolve("plans").toString()))).containsExactly("edited");
        Path link = Files.createSymbolicLink(root.resolveSibling(root.getFileName() + "-link.yaml"), tree.resolve("plans/same.yaml"));
        assertThat(names(check("main", link.toString()))).as("a link from outside is unknown to git").hasSize(1);
    }

    @Test
    void with_a_part_of_the_history_the_revision_itself_is_compared() throws Exception {
        RevCommit before = commit("nothing new");
        write("plans/edited.yaml", PLAN.formatted("anew"));
        RevCommit head = commit("edited");
        Files.writeString(root.resolve(".git/shallow"), head.name() + "\n");
        assertThat(names(check(before.name()))).containsExactly("edited");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-branch", "main:plans/same.yaml", "a..b", "^", "-"})
    void an_unknown_revision_is_bad_usage(String revision) {
        CommandLineRun run = check(revision);
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("there is no revision \"" + revision + "\"", "git fetch --unshallow").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void outside_of_a_repository_it_is_bad_usage(@TempDir Path elsewhere) throws IOException {
        Path plan = Files.writeString(elsewhere.resolve("plan.yaml"), PLAN.formatted("x"));
        CommandLineRun run = check("main", plan.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("not in a git repository");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "main", "HEAD~1", "v1", "0123456789abcdef"})
    void a_repository_of_another_kind_is_named_as_such(String revision) throws IOException {
        Files.writeString(root.resolve(".git/config"), "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n");
        CommandLineRun run = check(revision);
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("this kind of git repository (object format sha256) cannot be read").doesNotContain("no revision", "\tat ");
        assertThat(run.out()).isEmpty();
    }
}
