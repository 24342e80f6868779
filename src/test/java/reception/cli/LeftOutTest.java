package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.console.ExitCode;

/** What is left out is said: on standard error, in JSON and in the statistics. */
class LeftOutTest {

    private static final String PLAN = "reception-plan: 1\n";

    @TempDir
    private Path place;
    private Path folder;

    @BeforeEach
    void a_repository() throws IOException {
        folder = Files.createDirectories(place.resolve("repository"));
        write("good.yaml", PLAN);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private CommandLineRun check(String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"check", "--lang", "en", folder.toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CommandLineRun.of(arguments);
    }

    @Test
    void other_files_are_only_counted() throws IOException {
        write("other.json", "{}");
        write("a/other.yaml", "a: 1\n");
        write(".hidden/x.yaml", "a: 1\n");
        write("node_modules/x.json", "{}");
        write(".gitignore", "node_modules/\nnotes.yaml\n");
        write("notes.yaml", "a: 1\n");
        CommandLineRun run = check("--format", "json");
        assertThat(run.err()).isEmpty();
        JsonNode leftOut = new ObjectMapper().readTree(run.out()).get("left-out");
        assertThat(leftOut.get("counts").toString()).isEqualTo("{\"no-plan\":2,\"ignored\":1,\"excluded\":0,\"too-large\":0,\"link-outside\":0,\"ignored-folder\":1,\"hidden-folder\":1}");
        assertThat(leftOut.get("named")).isEmpty();
        assertThat(check("--statistics", "--quiet").err()).contains("not checked:\n    2  files without a plan\n    1  ignored files\n", "1  hidden folders");
        assertThat(new ObjectMapper().readTree(CommandLineRun.of("check", "--format", "json", folder + "/good.yaml").out()).has("left-out")).isFalse();
    }

    @Test
    void plans_that_are_left_out_are_named_with_what_leaves_them_out() throws IOException, GitAPIException {
        write("reception.yaml", "reception-config: 1\nexclude: [old/, draft-*.yaml]\n");
        write(".gitignore", "ignored.yaml\nbuild/\n");
        write("sub/.receptionignore", "own.yaml\n");
        for (String name : List.of("old/a.yaml", "draft-b.yaml", "ignored.yaml", "build/c.yaml", "sub/own.yaml", ".hidden/d.yaml", "build/untracked.yaml")) {
            write(name, PLAN);
        }
        write("build/other.yaml", "a: 1\n");
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern("good.yaml").addFilepattern("old/a.yaml").addFilepattern(".hidden/d.yaml").call();
        }
        force("ignored.yaml", "build/c.yaml", "build/other.yaml");
        CommandLineRun run = check("--statistics", "--format", "json");
        for (String line : List.of("/.hidden/d.yaml (in a hidden folder, but git tracks it)", "/build/c.yaml (ignored by FOLDER/.gitignore, but git tracks it)", "/draft-b.yaml (excluded by FOLDER/reception.yaml)",
                "/ignored.yaml (ignored by FOLDER/.gitignore, but git tracks it)", "/old/a.yaml (excluded by FOLDER/reception.yaml, but git tracks it)", "/sub/own.yaml (ignored by FOLDER/sub/.receptionignore)")) {
            assertThat(run.err()).contains("    " + folder + line.replace("FOLDER", folder.toString()) + "\n");
        }
        assertThat(run.err()).contains(", and 1 more (--statistics lists all)\n").doesNotContain("untracked", "other.yaml");
        assertThat(run.err().lines().filter(line -> line.startsWith("not checked: "))).hasSize(1);
        JsonNode named = new ObjectMapper().readTree(run.out()).get("left-out").get("named");
        assertThat(named).hasSize(6);
        assertThat(named.get(1).get("reason").asText() + named.get(1).get("tracked")).isEqualTo("ignored-foldertrue");
        assertThat(check("--quiet").err()).isEmpty();
    }

    /** Adds files to the index although they are ignored. */
    private void force(String... files) throws IOException {
        try (org.eclipse.jgit.lib.Repository repository = new org.eclipse.jgit.storage.file.FileRepositoryBuilder().setWorkTree(folder.toFile()).build()) {
            org.eclipse.jgit.dircache.DirCache index = repository.lockDirCache();
            org.eclipse.jgit.dircache.DirCacheEditor editor = index.editor();
            for (String file : files) {
                editor.add(new org.eclipse.jgit.dircache.DirCacheEditor.PathEdit(file) {
                    @Override
                    public void apply(org.eclipse.jgit.dircache.DirCacheEntry entry) {
                        entry.setFileMode(org.eclipse.jgit.lib.FileMode.REGULAR_FILE);
                    }
                });
            }
            editor.commit();
        }
    }

    @Test
    void links_that_lead_out_of_the_repository_are_named_and_not_followed() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        write("../outside/o.yaml", PLAN);
        write("../outside/more/m.yaml", PLAN);
        write("shared/s.yaml", PLAN);
        write(".hidden/h.yaml", PLAN);
        write("plans/p.yaml", PLAN);
        link("plans/out.yaml", "../../outside/o.yaml");
        link("plans/secret.json", "/etc/passwd");
        link("plans/folder", "../../outside/more");
        link("plans/hidden", "../.hidden");
        link("plans/kept.yaml", "../shared/s.yaml");
        link("plans/again", ".");
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", "--format", "compact", folder.resolve("plans").toString());
        assertThat(run.out()).contains("kept.yaml", "p.yaml").doesNotContain("out.yaml", "secret.json", "h.yaml", "m.yaml");
        assertThat(run.err()).contains("plans/folder (a link that leads outside; name it to have it checked)", "plans/out.yaml (a link", "plans/secret.json (a link", "plans/hidden (a link").doesNotContain("again");
        assertThat(CommandLineRun.of("check", "--format", "compact", folder.resolve("plans/out.yaml").toString()).out()).contains("out.yaml");
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reception.yaml|reception-config: 1\nexclude: ['*.yaml']\n", "reception.yaml|reception-config: 1\nexclude: [good.yaml]\n", ".gitignore|*.yaml\n", ".receptionignore|good.*\n", ".gitignore|good.yaml\n"})
    void where_all_plans_are_left_out_the_message_names_the_file_that_does_it(String nameAndText) throws IOException {
        String[] parts = nameAndText.split("\\|");
        write(parts[0], parts[1]);
        CommandLineRun run = check();
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("left out", "good.yaml", folder + "/" + parts[0]);
        assertThat(check("--allow-no-plan").exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(check("--allow-no-plan").err()).contains("not checked: ");
    }

    @Test
    void a_folder_without_plans_can_be_allowed_but_a_missing_one_not() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(CommandLineRun.of("check", empty.toString()).exit()).isEqualTo(ExitCode.UNREADABLE);
        for (String path : List.of(empty.toString(), empty + "/*.yaml", folder + "/*.md")) {
            assertThat(CommandLineRun.of("check", "--allow-no-plan", path)).as(path).isEqualTo(new CommandLineRun(ExitCode.CLEAN, "", ""));
        }
        assertThat(CommandLineRun.of("check", "--allow-no-plan", folder + "/absent").exit()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void standard_input_is_judged_as_the_file_that_it_stands_for() throws IOException {
        write("office/reception.yaml", "reception-config: 1\nfail-on: info\nexclude: [left.yaml]\n");
        String plan = "reception-plan: 1\nkind: domestic-official\nregion: \"410181\"\nguests: {count: 12}\nvisit: {arrives: 2026-03-02}\nmeals: [{on: 2026-03-02, form: working-meal, companions: 5}]\n";
        String name = write("office/a.yaml", plan).toString();
        for (String format : List.of("text", "json", "sarif", "compact", "gitlab", "junit")) {
            CommandLineRun file = CommandLineRun.of("check", "--format", format, name);
            CommandLineRun input = CommandLineRun.withInput(plan, "check", "--format", format, "--stdin-filename", name, "-");
            assertThat(input).as(format).isEqualTo(file);
        }
        Path baseline = folder.resolve("baseline.json");
        assertThat(CommandLineRun.of("check", "--write-baseline", baseline.toString(), name).exit()).isZero();
        assertThat(CommandLineRun.withInput(plan, "check", "--baseline", baseline.toString(), "--stdin-filename", name, "-").exit()).isZero();
        CommandLineRun excluded = CommandLineRun.withInput("reception-plan: nonsense", "check", "--lang", "en", "--stdin-filename", folder + "/office/left.yaml", "-");
        assertThat(excluded.exit()).isZero();
        assertThat(excluded.out()).isEmpty();
        assertThat(excluded.err()).contains("left.yaml (excluded by " + folder + "/office/reception.yaml)");
        assertThat(CommandLineRun.of("check", "--lang", "en", "--stdin-filename", name, name).err()).contains("goes with the argument -");
        assertThat(CommandLineRun.withInput(plan, "check", "--format", "compact", "--stdin-filename", folder + "/office/not-yet-there.yaml", "-").out()).contains("not-yet-there.yaml:6");
    }

    @Test
    void standard_input_takes_the_configuration_of_the_working_folder() throws Exception {
        write("reception.yaml", "reception-config: 1\nregion: \"410181\"\nfail-on: info\n");
        String plan = "reception-plan: 1\nkind: domestic-official\nguests: {count: 12}\nvisit: {arrives: 2026-03-02}\nmeals: [{on: 2026-03-02, form: working-meal, companions: 4}]\n";
        write("a.yaml", plan);
        for (List<String> command : List.of(List.of("check", "--format", "json"), List.of("limits"), List.of("charges"))) {
            assertThat(inFolder(command, "-").replace("\"-\"", "\"a.yaml\"").replaceFirst("^(\\d)-\\n", "$1a.yaml\n")).as(command.toString()).isEqualTo(inFolder(command, "a.yaml"));
        }
    }

    private String inFolder(List<String> command, String argument) throws Exception {
        String[] arguments = Stream.concat(command.stream(), Stream.of(argument)).toArray(String[]::new);
        ProgramProcess.Result result = new ProgramProcess(folder).readingFrom(folder.resolve("a.yaml")).run(arguments);
        return result.exit() + result.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/kmsg", "/proc/self/status", "/proc/self/environ", "/proc/uptime", "/proc/meminfo"})
    void files_that_the_kernel_makes_up_while_they_are_read_are_not_read(String file) throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isRegularFile(Path.of(file)) && Files.size(Path.of(file)) == 0);
        link("endless.yaml", file);
        link(".receptionignore", file);
        write("good.yaml", PLAN);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(60), () -> {
            assertThat(CommandLineRun.of("check", "--lang", "en", file, folder + "/endless.yaml").out()).contains("the file is empty");
            CommandLineRun searched = check("--format", "compact");
            assertThat(searched.exit()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(searched.err()).contains(".receptionignore: this is a link that leads out of the repository and is not read");
            Files.delete(folder.resolve(".receptionignore"));
            assertThat(check("--format", "compact").exit()).isEqualTo(ExitCode.CLEAN);
        });
    }

    /** With a name of a stranger's choice, a regular expression would try all ways of sharing it among the stars. */
    @ParameterizedTest
    @ValueSource(strings = {"*a*a*a*a*a*a*a*ab", "**/*a?*a?*a?*a*a*b", "*[a]*[a]*[a]*[a]*[a]*[a]*b", "**/a*/**/a*/**/*a*a*a*a*a*b"})
    void no_pattern_of_a_stranger_keeps_a_search_from_ending(String pattern) throws IOException {
        String name = "a".repeat(200) + ".yaml";
        write(name, PLAN);
        for (String file : List.of(".gitignore|" + pattern, ".receptionignore|" + pattern, "reception.yaml|reception-config: 1\nexclude: ['" + pattern + "']",
                "reception.yaml|reception-config: 1\nseverities: [{rule: service/local-character, severity: warning, folder: '" + pattern + "'}]")) {
            String[] parts = file.split("\\|");
            Path written = write(parts[0], parts[1] + "\n");
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(60), () -> assertThat(check("--format", "compact").out()).as(file).contains(name));
            Files.delete(written);
        }
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(60), () -> CommandLineRun.of("check", folder + "/" + pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a##vso[task.setvariable variable=x]y[", "\u001b[31m[", "a\r::error::x[", "[[:none:]]", "a\\"})
    void what_git_cannot_parse_in_an_ignore_file_is_not_written_anywhere(String line) throws IOException {
        write(".gitignore", line + "\n");
        java.io.PrintStream before = System.err;
        java.io.ByteArrayOutputStream logged = new java.io.ByteArrayOutputStream();
        System.setErr(new java.io.PrintStream(logged, true));
        try {
            assertThat(check("--quiet").exit()).isEqualTo(ExitCode.CLEAN);
            assertThat(check("--quiet").err()).isEmpty();
        } finally {
            System.setErr(before);
        }
        assertThat(logged.size()).isZero();
    }

    @Test
    void behind_two_dashes_a_dash_is_a_name() throws Exception {
        write("-/p.yaml", "reception-plan: 1\n标题: 1\n");
        write("a.yaml", "reception-plan: x\n");
        for (List<String> command : List.of(List.of("check", "--format", "compact", "--"), List.of("check", "--format", "compact", "--", "good.yaml"))) {
            assertThat(inFolder(command, "-")).as(command.toString()).contains("-/p.yaml").doesNotContain("reception-plan: x");
        }
        Files.move(folder.resolve("-/p.yaml"), folder.resolve("p"));
        Files.delete(folder.resolve("-"));
        Files.move(folder.resolve("p"), folder.resolve("-"));
        assertThat(inFolder(List.of("check", "--format", "compact", "--"), "-")).startsWith("0");
        assertThat(inFolder(List.of("limits", "--"), "-")).startsWith("0");
        assertThat(inFolder(List.of("check", "--format", "compact"), "-")).as("standard input").startsWith("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check|", "check|PLACE|", "check|--format|compact|", "check|--rules||PLACE", "check|--rules=|PLACE", "check|--config=|PLACE", "check|--config-root||PLACE", "limits|", "fmt|--lang|zh|", "test|", "config|"})
    void an_empty_argument_is_bad_usage_and_not_the_working_folder(String command) {
        String[] arguments = command.replace("PLACE", folder.toString()).split("\\|", -1);
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsAnyOf("empty", "空").doesNotContain("\tat ");
    }
}
