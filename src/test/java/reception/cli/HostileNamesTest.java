package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.console.ExitCode;

/** No name of a file or folder, and no value of a pipeline, makes the launcher or a script change anything, or run anything. */
class HostileNamesTest {

    /** Actions, tests and operators of find, which begin an expression where a path is expected. */
    private static final List<String> FOR_FIND = List.of("-delete", "-exec", "-fprint0", "-okdir", "-prune", "!", "(", ")", ",", "-o", "-newer", "-L", "-files0-from");
    private static final List<String> FOR_OTHERS = List.of("--help", "--version", "-rf", "-n", "-e", "-P", "--", "-C", "--exec-path=.", "--output=made", "-u", "-i", "--rules=made", "--write-baseline=made");
    private static final List<String> FOR_SHELLS = List.of("$(touch made)", "`touch made`", "; touch made;", "| touch made", "& touch made &", "> made", "< made", "${IFS}touch", "$0", "$*", "~", "~root", "x=1",
            "IFS=x", "CDPATH=.", "#", "!!", "a' 'b", "a\"b", "back\\slash", "\\n", "%s%n", "%d");
    private static final List<String> FOR_SPLITTING = List.of(" ", "  two  words ", "\ttab", "line\nbreak", "\n", "trailing\n", "\r", "*", "?", "[a-z]", "[!a]", "{a,b}", "**", "方案 一", "－delete", "接待\u3000方案", "é", "\ud83d\ude80");
    private static final List<String> FOR_PICOCLI = List.of("@made", "@@made", "@/etc/passwd", "=", "--fail-on=none");

    private static Distribution program;

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeAll
    static void layOut() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the scripts are shell scripts, and there is no sh");
        program = Distribution.shared();
    }

    static List<String> names() {
        return Stream.of(FOR_FIND, FOR_OTHERS, FOR_SHELLS, FOR_SPLITTING, FOR_PICOCLI).flatMap(List::stream).toList();
    }

    static Stream<List<String>> kinds() {
        return Stream.of(FOR_FIND, FOR_OTHERS, FOR_SHELLS, FOR_SPLITTING, FOR_PICOCLI);
    }

    /** A folder that holds a folder with a plan and a file for each name, and what must not get lost. */
    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        for (String name : names()) {
            Path inner = Files.createDirectories(folder.resolve(name));
            Files.copy(Path.of("examples/plan-repository/plans/2026/05-12-shenyang.yaml"), inner.resolve("plan.yaml"));
            Files.writeString(folder.resolve(name + ".yaml"), "reception-plan: 1\n");
        }
        Files.writeString(folder.resolve("important.txt"), "keep");
        // What a file named @made would make of the command line, if it were expanded.
        Files.writeString(folder.resolve("made"), "--write-baseline=important.txt");
    }

    private void assertUnchanged(Map<String, String> before) throws IOException {
        assertThat(Distribution.tree(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_launcher_takes_a_name_for_nothing_but_a_name(List<String> kind) throws IOException, InterruptedException {
        Map<String, String> before = Distribution.tree(folder);
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "json", "--"));
        arguments.addAll(kind);
        kind.forEach(name -> arguments.add(name + ".yaml"));
        Distribution.Result result = program.run(folder, Map.of("CDPATH", "/:" + folder, "IFS", "/-ep"), arguments);
        assertThat(result.exit()).as(result.err()).isBetween(ExitCode.CLEAN, ExitCode.UNREADABLE);
        assertThat(result.out()).contains("\"format-version\"");
        assertUnchanged(before);
    }

    /** As who types a star, so that some names are options: the program may refuse them, but nobody else sees them. */
    @ParameterizedTest
    @ValueSource(strings = {"check *", "check -- *", "check ./*", "limits *", "list -- *", "*", "check --fix -- *"})
    void a_star_loses_nothing(String arguments) throws IOException, InterruptedException {
        for (String option : List.of("--rules=made", "--write-baseline=made", "--output=made")) {
            Files.move(folder.resolve(option), folder.resolve(option.replace('=', ' ')));
            Files.delete(folder.resolve(option + ".yaml"));
        }
        Map<String, String> before = Distribution.tree(folder);
        Distribution.Result result = Distribution.run(folder, Map.of(), "/bin/sh", "-c", "exec \"$0\" " + arguments, program.launcher().toString());
        assertThat(result.exit()).as(result.err()).isBetween(ExitCode.CLEAN, ExitCode.UNREADABLE);
        assertUnchanged(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-delete", "-P", "two  words", "公务 接待", "it's", "new\nline", "ends\n", "$(touch made)", "*", "[a]", "back\\slash", "a\"b", "~", "%s", "-"})
    void the_program_may_lie_anywhere(String name) throws IOException, InterruptedException {
        Distribution copy = program.linkedAt(temp.resolve("places").resolve(name));
        Path relative = folder.relativize(copy.launcher());
        Path link = Files.createSymbolicLink(Files.createDirectory(temp.resolve("links")).resolve("reception"), copy.launcher());
        Map<String, String> before = Distribution.tree(folder);
        Distribution.Result real = Distribution.run(folder, Map.of("CDPATH", temp.resolve("places").toString()), relative.toString(), "--version");
        assertThat(real.exit()).as(real.err()).isZero();
        assertThat(real.out()).startsWith("reception ");
        // Where the launcher finds the program shows in what it asks of Java, and needs no real one.
        Path java = temp.resolve("java");
        Distribution.script(java.resolve("bin/java"), "#!/bin/sh\nprintf '<%s>' \"$@\"\nexit 40\n");
        for (List<String> command : List.of(List.of(link.toString()), List.of("sh", relative.toString()), List.of("env", "reception"))) {
            Distribution.Result result = Distribution.run(folder, Map.of("JAVA_HOME", java.toString(), "PATH", copy.launcher().getParent() + ":" + System.getenv("PATH")), command.toArray(String[]::new));
            assertThat(result.exit()).as("%s %s", command, result).isZero();
            assertThat(result.out()).contains("<" + copy.home().toRealPath() + "/lib/*>");
        }
        assertUnchanged(before);
    }

    @Test
    void github_loses_nothing_and_runs_nothing() throws IOException, InterruptedException {
        Path action = Files.createDirectories(temp.resolve("-delete action"));
        Files.createSymbolicLink(action.resolve("bin"), program.home().resolve("bin"));
        Distribution.script(action.resolve("integrations/github.sh"), Files.readString(Path.of("integrations/github.sh")));
        Map<String, String> before = Distribution.tree(folder);
        Map<String, String> environment = new HashMap<>(Map.of("RUNNER_TEMP", Files.createDirectory(temp.resolve("runner temp")).toString(), "GITHUB_OUTPUT", temp.resolve("out put").toString(),
                "GITHUB_STEP_SUMMARY", temp.resolve("summary").toString(), "CI", "true", "CDPATH", "/"));
        environment.put("RECEPTION_PATHS", String.join("\n", names()));
        Distribution.Result result = Distribution.run(folder, environment, action.resolve("integrations/github.sh").toString());
        assertThat(result.exit()).as(result.err()).isBetween(ExitCode.CLEAN, ExitCode.UNREADABLE);
        assertThat(result.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("::"));
        assertUnchanged(before);
        for (String variable : List.of("RECEPTION_CHANGED_SINCE", "RECEPTION_BASELINE", "RECEPTION_FAIL_ON", "RECEPTION_LANG")) {
            for (String value : List.of("-delete", "$(touch made-2)", "--rules=made")) {
                Map<String, String> changed = new HashMap<>(environment);
                changed.putAll(Map.of("RECEPTION_PATHS", "( ", variable, value));
                assertThat(Distribution.run(folder, changed, action.resolve("integrations/github.sh").toString()).exit()).isEqualTo(ExitCode.UNREADABLE);
            }
        }
        assertUnchanged(before);
    }

    @Test
    void the_other_pipelines_lose_nothing_and_run_nothing() throws IOException, InterruptedException {
        Matcher jenkins = Pattern.compile("sh '''(.*?)'''", Pattern.DOTALL).matcher(Files.readString(Path.of("integrations/Jenkinsfile")));
        assertThat(jenkins.find()).isTrue();
        Matcher gitlab = Pattern.compile("- >-\n((?: {6}.*\n)+)").matcher(Files.readString(Path.of("integrations/gitlab-ci.yml")));
        assertThat(gitlab.find()).isTrue();
        Map<String, String> before = Distribution.tree(folder);
        for (String value : List.of("-delete", "!", "--rules=made", "$(touch made-2)", "line\nbreak", "*", "two  words", "@made")) {
            Map<String, String> environment = Map.of("PATH", program.launcher().getParent() + ":" + System.getenv("PATH"), "RECEPTION_LANG", "zh", "RECEPTION_PATHS", value,
                    "RECEPTION_BASELINE", value, "CHANGE_TARGET", value, "CI_MERGE_REQUEST_DIFF_BASE_SHA", value);
            for (String script : List.of(jenkins.group(1), gitlab.group(1).replaceAll("\n *", " "))) {
                assertThat(Distribution.run(folder, environment, "/bin/sh", "-e", "-c", script).exit()).isEqualTo(ExitCode.UNREADABLE);
            }
        }
        assertUnchanged(before);
    }

    @Test
    void the_test_command_runs_where_it_lies() throws IOException, InterruptedException {
        Path tools = temp.resolve("tools");
        for (String tool : List.of("mvn", "chromium", "fc-list", "soffice")) {
            Distribution.script(tools.resolve(tool), "#!/bin/sh\npwd\n");
        }
        Path checkout = temp.resolve("-P check  out");
        Distribution.script(checkout.resolve(".ci/run"), Files.readString(Path.of(".ci/run")));
        Distribution.script(checkout.resolve(".ci/try-archive"), "#!/bin/sh\npwd\n");
        Distribution.script(checkout.resolve(".ci/skipped"), "#!/bin/sh\npwd\n");
        Files.createDirectories(temp.resolve("elsewhere/.ci"));
        Map<String, String> environment = Map.of("PATH", tools + ":" + System.getenv("PATH"), "CDPATH", temp.resolve("elsewhere").toString());
        Distribution.Result result = Distribution.run(checkout, environment, "sh", ".ci/run");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out().lines()).isNotEmpty().containsOnly(checkout.toRealPath().toString());
    }
}
