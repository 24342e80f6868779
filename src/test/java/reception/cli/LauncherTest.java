package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.console.ExitCode;

/** Whatever keeps the program from running is 3, one sentence and no report, and never taken for findings: the real launcher, run as an office would. */
class LauncherTest {

    private static final Path PLAN = Path.of("examples/lavish-visit/plan.yaml");

    private static Distribution program;

    @TempDir
    private Path folder;

    @BeforeAll
    static void layOut() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a shell script, and there is no sh");
        program = Distribution.shared();
    }

    @BeforeEach
    void writePlan() throws IOException {
        Files.copy(PLAN, folder.resolve("plan.yaml"));
    }

    private Distribution.Result check(Map<String, String> environment, String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("check", "plan.yaml"));
        arguments.addAll(List.of(more));
        return program.run(folder, environment, arguments);
    }

    /** Runs a line of shell in which {@code $0} is the launcher. */
    private Distribution.Result shell(Map<String, String> environment, String line) throws IOException, InterruptedException {
        return Distribution.run(folder, environment, "/bin/sh", "-c", line, program.launcher().toString());
    }

    private static void assertNoReport(Distribution.Result result, String... words) {
        assertThat(result.exit()).as(result.toString()).isEqualTo(ExitCode.INTERNAL_FAILURE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().strip().lines().reduce((first, last) -> last)).hasValueSatisfying(last -> assertThat(last).startsWith("reception").contains(words));
    }

    /** A stand-in for Java, with its {@code release}. */
    private Path java(String release, String script) throws IOException {
        Path home = folder.resolve("java home");
        Distribution.script(home.resolve("bin/java"), "#!/bin/sh\n" + script);
        if (release != null) {
            Files.writeString(home.resolve("release"), release);
        }
        return home;
    }

    @Test
    void the_codes_of_the_program_are_those_of_the_process() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("broken.yaml"), "reception-plan: 1\nx: [\n");
        assertThat(program.run(folder, Map.of(), List.of("--version"))).satisfies(result -> assertThat(result.exit()).isZero()).satisfies(result -> assertThat(result.out()).startsWith("reception "));
        assertThat(check(Map.of()).exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(check(Map.of(), "broken.yaml").exit()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void too_little_memory_to_check_anything_is_a_failure_and_no_finding() throws IOException, InterruptedException {
        Distribution.Result result = check(Map.of("JAVA_TOOL_OPTIONS", "-Xmx2m"));
        assertThat(result.exit()).isEqualTo(ExitCode.INTERNAL_FAILURE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("The check is void");
    }

    @ParameterizedTest
    @CsvSource({"JAVA_TOOL_OPTIONS, -Xmx100t", "JAVA_TOOL_OPTIONS, -Xms4g -Xmx1g", "JAVA_TOOL_OPTIONS, -XX:NoSuchFlag=1", "JAVA_TOOL_OPTIONS, -javaagent:/nowhere.jar",
        "JAVA_TOOL_OPTIONS, -XX:+UseG1GC -XX:+UseParallelGC", "JAVA_TOOL_OPTIONS, -agentlib:nowhere", "JAVA_TOOL_OPTIONS, -Xss1k",
        "JDK_JAVA_OPTIONS, -Xmx100t", "JDK_JAVA_OPTIONS, -XX:NoSuchFlag=1", "JDK_JAVA_OPTIONS, -version", "JDK_JAVA_OPTIONS, @nowhere", "_JAVA_OPTIONS, -Xms4g -Xmx1g", "_JAVA_OPTIONS, -XX:+Nonsense"})
    void options_with_which_java_cannot_start_are_named(String variable, String value) throws IOException, InterruptedException {
        assertNoReport(check(Map.of(variable, value)), variable, "The check is void.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-XX:+UseG1GC", "-XX:+UseParallelGC", "-XX:+UseSerialGC", "-Xmx300m"})
    void another_collector_or_heap_is_the_users_choice(String option) throws IOException, InterruptedException {
        Distribution.Result result = check(Map.of("JAVA_TOOL_OPTIONS", option));
        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).isEqualTo(check(Map.of()).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
    void no_option_for_all_java_programs_turns_one_code_into_another(String variable) throws IOException, InterruptedException {
        String options = IntStream.range(38, 42).mapToObj(number -> "-Dreception.exit=" + number + " -DRECEPTION_LAUNCHED=" + number).collect(Collectors.joining(" "));
        for (String option : List.of("-Dreception.exit=39", "-Dreception.exit=41", options)) {
            assertThat(check(Map.of(variable, option)).exit()).as(option).isEqualTo(ExitCode.FINDINGS);
        }
        assertThat(check(Map.of("RECEPTION_LAUNCHED", "39", "JAVA_TOOL_OPTIONS", "-Xmx100t")).exit()).isEqualTo(ExitCode.INTERNAL_FAILURE);
    }

    /** Nothing that the launcher names begins a line or a command of a build log. */
    @ParameterizedTest
    @ValueSource(strings = {"/a\n::error::x", "/a\r::error::x", "/a\n\n##vso[task.complete]", "/##[error]x", "/###teamcity[x]", "/a\u001b[31mx", "/\n"})
    void what_the_launcher_names_no_log_obeys(String name) throws IOException, InterruptedException {
        for (String locale : List.of("C.UTF-8", "zh_CN.UTF-8")) {
            Distribution.Result result = check(Map.of("JAVA_HOME", name, "LC_ALL", locale));
            assertNoReport(result, "JAVA_HOME");
            assertThat(result.err().stripTrailing()).doesNotContain("##", "\n", "\r", "\u001b");
        }
    }

    /** As in an image or a subsystem in which nobody has made the locale that the user's settings name. */
    @Test
    void a_locale_that_is_named_but_not_installed_opens_files_with_chinese_names() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("县"));
        Files.writeString(folder.resolve("县/来访 方案.yaml"), "接待方案: 1\n来宾: {人数: 6}\n用餐: [{用餐形式: 工作餐, 陪餐人数: 5}]\n");
        for (String locale : List.of("zh_CN.UTF-8", "xx_YY.utf8", "zh_CN.GBK", "zh_CN")) {
            Distribution.Result result = program.run(folder, Map.of("LC_ALL", "", "LANG", locale), List.of("check", "--lang", "zh", "县/来访 方案.yaml"));
            assertThat(result.exit()).as(locale + result.err()).isEqualTo(ExitCode.FINDINGS);
            assertThat(result.out()).as(locale).contains("县/来访 方案.yaml", "结论");
        }
    }

    @Test
    void the_java_of_an_archive_comes_before_any_other() throws IOException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve("own/bin")).getParent();
        Distribution.script(own.resolve("bin/reception"), Files.readString(Path.of("bin/reception")));
        Distribution.script(own.resolve("java/bin/java"), "#!/bin/sh\necho its own java\nexit 40\n");
        assertThat(Distribution.run(folder, Map.of("JAVA_HOME", "/nowhere"), own.resolve("bin/reception").toString(), "check").out()).isEqualTo("its own java\n");
    }

    @Test
    void a_missing_java_is_said_in_the_language_of_the_locale() throws IOException, InterruptedException {
        Map<String, String> wrongHome = Map.of("JAVA_HOME", "-delete");
        assertNoReport(check(wrongHome), "JAVA_HOME", "-delete", "17");
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("/usr/bin/readlink", "/bin/readlink")) {
            if (Files.exists(Path.of(tool)) && !Files.exists(tools.resolve("readlink"))) {
                Files.createSymbolicLink(tools.resolve("readlink"), Path.of(tool));
            }
        }
        assertNoReport(check(Map.of("JAVA_HOME", "", "PATH", tools.toString())), "no Java found", "17");
        assertNoReport(check(Map.of("JAVA_HOME", "", "PATH", tools.toString(), "LC_ALL", "zh_CN.UTF-8")), "找不到 Java", "17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_292", "11.0.2", "16"})
    void an_old_java_is_named_with_what_is_needed(String version) throws IOException, InterruptedException {
        String refuses = "echo 'Unrecognized VM option'\n[ \"$1\" = -version ] && echo 'openjdk version \"" + version + "\" 2019' >&2 && exit 0\nexit 1\n";
        Path home = java("JAVA_VERSION=\"" + version + "\"\n", refuses);
        assertNoReport(check(Map.of("JAVA_HOME", home.toString())), "Java " + version, "17");
        assertNoReport(check(Map.of("JAVA_HOME", home.toString(), "LC_ALL", "zh_CN.UTF-8")), "Java " + version, "需要 Java 17");
        Files.delete(home.resolve("release"));
        Distribution.Result found = check(Map.of("JAVA_HOME", home.toString()));
        assertThat(found.exit()).isEqualTo(ExitCode.INTERNAL_FAILURE);
        assertThat(found.err()).contains("Java " + version, "17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reception-0.jar", "picocli-.*[.]jar", "drools-core-.*[.]jar", "kie-api-.*[.]jar"})
    void a_missing_or_damaged_jar_is_no_finding(String name) throws IOException, InterruptedException {
        Distribution copy = program.linkedAt(folder.resolve("copy"));
        Path jar;
        try (var files = Files.list(copy.home().resolve("lib"))) {
            jar = files.filter(file -> file.getFileName().toString().matches(name)).findFirst().orElseThrow();
        }
        Files.delete(jar);
        Distribution.Result missing = copy.run(folder, Map.of(), List.of("check", "--lang", "en", "plan.yaml"));
        assertThat(missing.exit()).as(missing.toString()).isEqualTo(ExitCode.INTERNAL_FAILURE);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).contains("The check is void.");
        Files.writeString(jar, "no jar"); // a new file, since the old one may be a link to the library itself
        Distribution.Result damaged = copy.run(folder, Map.of(), List.of("check", "--lang", "en", "plan.yaml"));
        assertThat(damaged.exit()).as(damaged.toString()).isEqualTo(ExitCode.INTERNAL_FAILURE);
        assertThat(damaged.out()).isEmpty();
        assertThat(damaged.err()).contains("The check is void.");
    }

    @Test
    void a_colon_in_the_place_of_the_program_is_named() throws IOException, InterruptedException {
        Distribution copy = program.linkedAt(folder.resolve("a:b"));
        assertNoReport(copy.run(folder, Map.of(), List.of("check", "plan.yaml")), "colon", "a:b");
    }

    @Test
    void a_working_folder_that_was_deleted_is_named() throws IOException, InterruptedException {
        assertNoReport(shell(Map.of(), "mkdir gone && cd gone && rmdir ../gone && exec \"$0\" check ../plan.yaml"), "working folder has been deleted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ulimit -v 400000", "ulimit -v 60000"})
    void too_little_memory_for_java_itself_is_no_finding(String limit) throws IOException, InterruptedException {
        assertNoReport(shell(Map.of(), limit + "; exec \"$0\" check plan.yaml"), "The check is void.");
    }

    /** Limits on processes do not hold for the administrator, so somebody else is asked. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 12, 18})
    void too_few_processes_are_no_finding(int most) throws IOException, InterruptedException {
        String asNobody = "setpriv --reuid 64321 --regid 64321 --clear-groups prlimit --nproc=" + most + ":" + most + " ";
        assumeTrue(Distribution.run(Path.of("/"), Map.of(), "/bin/sh", "-c", "exec " + asNobody + "test -r \"$0\"", program.launcher().toRealPath().toString()).exit() == 0,
                "nobody else can be asked to run the program here");
        Distribution.Result result = Distribution.run(Path.of("/"), Map.of("TMPDIR", "/tmp"), "/bin/sh", "-c", "exec " + asNobody + "\"$0\" check /dev/null", program.launcher().toRealPath().toString());
        assertThat(result.exit()).as(result.toString()).isIn(ExitCode.INTERNAL_FAILURE, ExitCode.UNREADABLE);
        if (result.exit() == ExitCode.INTERNAL_FAILURE) {
            assertThat(result.err()).containsIgnoringCase("the check is void");
        }
    }

    @Test
    void closed_and_full_streams_are_not_taken_for_others() throws IOException, InterruptedException {
        Distribution.Result input = shell(Map.of(), "\"$0\" check --lang en - <&-");
        assertThat(input.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(input.out()).contains("standard input is closed");
        assertThat(shell(Map.of("LC_ALL", "zh_CN.UTF-8"), "\"$0\" check - <&-").out()).contains("标准输入已关闭");
        assertNoMore(shell(Map.of(), "\"$0\" check --lang en plan.yaml >&-"), "standard output cannot be written");
        assertNoMore(shell(Map.of(), "\"$0\" check --lang en plan.yaml > /dev/full"), "standard output cannot be written");
        assertThat(shell(Map.of(), "\"$0\" check --lang en --quiet plan.yaml >&-").exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(shell(Map.of(), "\"$0\" check --lang en --statistics plan.yaml 2> /dev/full").exit()).isEqualTo(ExitCode.INTERNAL_FAILURE);
        assertThat(shell(Map.of(), "\"$0\" check --lang en --statistics plan.yaml 2>&-").exit()).isEqualTo(ExitCode.INTERNAL_FAILURE);
        assertThat(shell(Map.of(), "\"$0\" check --lang en plan.yaml 2>&-").exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(shell(Map.of(), "\"$0\" check --lang en - < plan.yaml").exit()).isEqualTo(ExitCode.FINDINGS);
    }

    private static void assertNoMore(Distribution.Result result, String sentence) {
        assertThat(result.exit()).as(result.toString()).isEqualTo(ExitCode.INTERNAL_FAILURE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
    void a_signal_ends_both_with_its_code_and_leaves_nothing(String signal, int code) throws IOException, InterruptedException {
        boolean isIgnored = shell(Map.of(), "kill -" + signal + " $$; echo ignored").out().contains("ignored");
        assumeTrue(!isIgnored, "whoever started this test ignores the signal");
        Path plans = Files.createDirectory(folder.resolve("plans"));
        for (int i = 0; i < 300; i++) {
            Files.copy(PLAN, plans.resolve(i + ".yaml"));
        }
        Process process = Distribution.process(folder, Map.of(), List.of(program.launcher().toString(), "check", "--quiet", "--output", "json=report.json", "plans"))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Path draft = folder.resolve(".report.json.0.tmp");
        while (process.isAlive() && !Files.exists(draft)) {
            Thread.sleep(5);
        }
        List<ProcessHandle> java = process.descendants().toList();
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(code);
        assertThat(java).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.yaml", "plans");
    }

    private Map<String, String> withArchive(Distribution copy, String script) throws IOException {
        Path home = java("JAVA_VERSION=\"17.0.1\"\nJAVA_RUNTIME_VERSION=\"17.0.1+1\"\nIMPLEMENTOR=\"A Maker\"\n", script.replace("JAVA", "exec '" + Path.of(System.getProperty("java.home"), "bin/java") + "'"));
        Path archive = Files.writeString(copy.home().resolve("lib/reception-17.0.1+1 A Maker.jsa"), "classes");
        Files.writeString(Path.of(archive + ".label"), copy.home().toRealPath() + "\n");
        return Map.of("JAVA_HOME", home.toString(), "RECEPTION_ARCHIVE", "");
    }

    @Test
    void a_folder_for_temporary_files_that_takes_none_is_named() throws IOException, InterruptedException {
        assumeTrue(Files.isWritable(Path.of("/proc")), "a folder that only says that it can be written to");
        Distribution copy = program.linkedAt(folder.resolve("copy"));
        Map<String, String> environment = new HashMap<>(withArchive(copy, "for one; do shift; case $one in -XX:SharedArchiveFile=*) ;; *) set -- \"$@\" \"$one\" ;; esac; done\nJAVA \"$@\"\n"));
        environment.put("TMPDIR", "/proc");
        assertNoMore(copy.run(folder, environment, List.of("check", "--lang", "en", "plan.yaml")), "temporary files (TMPDIR)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABRT", "SEGV", "BUS"})
    void a_crash_with_the_archive_of_classes_is_tried_again_without(String signal) throws IOException, InterruptedException {
        Distribution copy = program.linkedAt(folder.resolve("copy"));
        Map<String, String> environment = withArchive(copy, "case $* in *SharedArchiveFile=*) kill -" + signal + " $$ ;; esac\nJAVA \"$@\"\n");
        Distribution.Result result = copy.run(folder, environment, List.of("check", "plan.yaml"));
        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).isEqualTo(check(Map.of()).out());
    }

    @Test
    void a_crash_after_something_was_written_is_not_tried_again() throws IOException, InterruptedException {
        Distribution copy = program.linkedAt(folder.resolve("copy"));
        Map<String, String> environment = withArchive(copy, "echo half; : > \"$RECEPTION_BEGUN\"; kill -ABRT $$\n");
        Distribution.Result result = copy.run(folder, environment, List.of("check", "plan.yaml"));
        assertThat(result).isEqualTo(new Distribution.Result(ExitCode.INTERNAL_FAILURE, "half\n", result.err()));
        assertThat(result.err()).contains("The check is void.");
    }

    @Test
    void java_that_is_killed_or_ends_with_a_code_of_its_own_is_no_finding() throws IOException, InterruptedException {
        for (String end : List.of("kill -KILL $$", "kill -ABRT $$", "exit 1", "exit 0", "exit 3", "exit 44")) {
            Path home = java("JAVA_VERSION=\"21\"\n", end + "\n");
            assertNoReport(check(Map.of("JAVA_HOME", home.toString())), "The check is void.");
        }
    }

    /** What makes an archive, of a Java that only writes down what it was asked for. */
    private Distribution.Result runWithMaker(Distribution copy, String runtime) throws IOException, InterruptedException {
        Path home = java("JAVA_VERSION=\"17\"\nJAVA_RUNTIME_VERSION=\"" + runtime + "\"\n", """
                for option in "$@"; do case $option in -XX:SharedArchiveFile=*) file=${option#*=} ;; esac; done
                case $* in *-Xshare:dump*) echo "classes of %s" > "$file"; exit 0 ;; esac
                exit ${RECEPTION_LAUNCHED:+40}
                """.formatted(runtime));
        return copy.run(folder, Map.of("JAVA_HOME", home.toString(), "RECEPTION_ARCHIVE", ""), List.of("check", "plan.yaml"));
    }

    private static void await(Path file) throws InterruptedException {
        for (int i = 0; i < 1000 && !Files.exists(file); i++) {
            Thread.sleep(20);
        }
        assertThat(file).exists();
    }

    @Test
    void each_java_gets_an_archive_and_a_making_that_was_killed_heals() throws IOException, InterruptedException {
        Distribution copy = program.linkedAt(folder.resolve("copy"));
        Path lib = copy.home().resolve("lib");
        runWithMaker(copy, "17.0.1+1");
        await(lib.resolve("reception-17.0.1+1.jsa.label"));
        Path making = Files.createDirectory(lib.resolve("reception-17.0.2+8.jsa.making"));
        Path half = Files.writeString(lib.resolve("reception-17.0.2+8.jsa.4711"), "half");
        runWithMaker(copy, "17.0.2+8");
        Thread.sleep(500);
        assertThat(lib.resolve("reception-17.0.2+8.jsa.label")).as("somebody else is at it").doesNotExist();
        Files.setLastModifiedTime(making, FileTime.from(Instant.now().minusSeconds(3600)));
        runWithMaker(copy, "17.0.2+8");
        await(lib.resolve("reception-17.0.2+8.jsa.label"));
        assertThat(lib.resolve("reception-17.0.1+1.jsa")).hasContent("classes of 17.0.1+1");
        assertThat(lib.resolve("reception-17.0.2+8.jsa")).hasContent("classes of 17.0.2+8");
        assertThat(half).doesNotExist();
    }

    /** A build after each comma of a rule takes a minute; its cases are run from their folder. */
    @Test
    void a_checkout_is_not_built_anew_for_a_changed_rule_where_that_is_asked_for() throws IOException, InterruptedException {
        Path checkout = folder.resolve("checkout");
        Path launcher = checkout.resolve("bin/reception");
        Distribution.script(launcher, Files.readString(Path.of("bin/reception")));
        Distribution.script(folder.resolve("programs/mvn"), "#!/bin/sh\necho built >> \"" + folder + "/builds\"\nexit 1\n");
        Files.createDirectories(checkout.resolve("src/main"));
        Files.createDirectories(checkout.resolve("target/reception/lib"));
        Files.writeString(checkout.resolve("target/archive.log"), "");
        Files.setLastModifiedTime(checkout.resolve("target/archive.log"), FileTime.fromMillis(0));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.createDirectories(checkout.resolve("rules"));
        Map<String, String> environment = Map.of("PATH", folder.resolve("programs") + ":" + System.getenv("PATH"), "JAVA_HOME", System.getProperty("java.home"));
        Map<String, String> asBuilt = new HashMap<>(environment);
        asBuilt.put("RECEPTION_AS_BUILT", "1");

        Distribution.run(folder, asBuilt, launcher.toString(), "test", "rules");
        assertThat(folder.resolve("builds")).doesNotExist();
        assertThat(Distribution.run(folder, environment, launcher.toString(), "test", "rules").exit()).isEqualTo(ExitCode.INTERNAL_FAILURE);
        assertThat(folder.resolve("builds")).exists();
        Files.delete(folder.resolve("builds"));
        Files.delete(checkout.resolve("target/archive.log"));
        Distribution.run(folder, asBuilt, launcher.toString(), "test", "rules");
        assertThat(folder.resolve("builds")).as("what was never built is built").exists();
    }
}
