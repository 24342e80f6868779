package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.ReceptionChecker;
import reception.cli.console.ExitCode;
import reception.cli.files.WholeFile;
import reception.cli.output.ReportOutputs;
import reception.report.Profile;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.rule.Severity;
import reception.vocabulary.Language;
import reception.write.OutputFormat;

/** Whatever fails beneath the program, it says so with exit code 3, gives no verdict, and leaves whole files alone. */
class FaultsTest {

    private static final Path PLAN = Path.of("examples/lavish-visit/plan.yaml");
    private static final Path FULL_DEVICE = Path.of("/dev/full");
    private static final String OLD = "the report of yesterday";

    @TempDir
    private Path folder;

    private Path report;

    @BeforeEach
    void writePlanAndReport() throws IOException {
        Files.copy(PLAN, folder.resolve("plan.yaml"));
        report = Files.writeString(folder.resolve("report.json"), OLD);
    }

    private ProgramProcess program() {
        return new ProgramProcess(folder);
    }

    private static void assertVoid(ProgramProcess.Result result) {
        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.INTERNAL_FAILURE);
        assertThat(result.err()).contains("The check is void.").doesNotContain("\tat ");
        assertThat(result.out()).doesNotContain("Verdict");
    }

    private void assertOldReportAlone() {
        assertThat(report).hasContent(OLD);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.yaml", "report.json");
    }

    /** So many reports that there is a time at which the file is half written. */
    private String[] manyPlans() throws IOException {
        Path plans = Files.createDirectories(folder.resolve("plans"));
        for (int i = 0; i < 15; i++) {
            Files.copy(PLAN, plans.resolve(i + ".yaml"));
        }
        return new String[] {"check", "--quiet", "--output", "json=report.json", "plans"};
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_report_is_whole_or_absent_when_the_program_is_killed(boolean atOnce) throws IOException, InterruptedException {
        String[] arguments = manyPlans();
        Process process = program().start(arguments);
        Path draft = folder.resolve(".report.json.0.tmp");
        while (process.isAlive() && !(Files.exists(draft) && Files.size(draft) > 0)) {
            Thread.sleep(5);
        }
        assertThat(process.isAlive()).as("there was a moment at which it was half written").isTrue();
        if (atOnce) {
            process.destroyForcibly();
        } else {
            process.destroy();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isGreaterThan(ExitCode.INTERNAL_FAILURE);
        assertThat(report).hasContent(OLD);
        assertThat(Files.exists(draft)).as("a signal that can be caught lets it tidy up").isEqualTo(atOnce);
        assertThat(program().run(arguments).exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(new ObjectMapper().readTree(report.toFile()).get("reports")).hasSize(15);
        if (canMark(folder)) {
            assertThat(folder.toFile().list()).as("the next run tidies up").containsExactlyInAnyOrder("plan.yaml", "plans", "report.json");
        }
    }

    private static boolean canMark(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView(UserDefinedFileAttributeView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "方", "😀"})
    void a_file_may_have_any_name_that_there_can_be_and_no_other(String character) throws IOException {
        int most = 250 / character.getBytes(StandardCharsets.UTF_8).length;
        Path longest = folder.resolve(character.repeat(most));
        Path other = folder.resolve(character.repeat(most - 1));
        String plan = folder.resolve("plan.yaml").toString();
        assertThat(CommandLineRun.of("check", "--output", "json=" + longest, "--output", "csv=" + other, plan).exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(new ObjectMapper().readTree(longest.toFile()).get("reports")).hasSize(1);
        assertThat(folder.toFile().list()).hasSize(4);
        for (int characters : List.of(256, 400, 3000)) {
            CommandLineRun tooLong = CommandLineRun.of("check", "--lang", "en", "--output", "json=" + folder.resolve(character.repeat(characters)), plan);
            assertThat(tooLong.exit()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(tooLong.err()).contains("choose a shorter one");
        }
    }

    /** A draft is known by its mark, not by its name. */
    @Test
    void what_only_has_the_name_of_a_draft_is_not_removed() throws IOException {
        List<String> names = List.of(".report.json.0.tmp", ".report.json.1.tmp", ".report.json.2.tmp", ".report.json.4.tmp");
        for (String name : names.subList(0, 3)) {
            Files.writeString(folder.resolve(name), "somebody's");
        }
        Files.createSymbolicLink(folder.resolve(names.get(3)), folder.resolve("plan.yaml"));
        Files.createDirectory(folder.resolve(".report.json.3.tmp"));
        assertThat(CommandLineRun.of("check", "--output", "json=" + report, folder.resolve("plan.yaml").toString()).exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(folder.toFile().list()).contains(names.toArray(String[]::new)).contains(".report.json.3.tmp").hasSize(7);
        assertThat(folder.resolve(names.get(0))).hasContent("somebody's");
        assertThat(folder.resolve("plan.yaml")).hasSameBinaryContentAs(PLAN);
    }

    @Test
    void drafts_that_killed_runs_left_are_removed_but_none_that_is_being_written() throws IOException {
        assumeThat(canMark(folder)).as("a file system with marks").isTrue();
        for (int number : List.of(0, 1)) {
            Path left = Files.writeString(folder.resolve(".report.json." + number + ".tmp"), "half");
            Files.getFileAttributeView(left, UserDefinedFileAttributeView.class).write("reception.draft", ByteBuffer.wrap(new byte[] {1}));
        }
        try (WholeFile first = new WholeFile(report, Language.EN); WholeFile second = new WholeFile(report, Language.EN)) {
            first.open().write("first");
            second.open().write("second");
            assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.yaml", "report.json", ".report.json.0.tmp", ".report.json.1.tmp");
            second.finish();
            second.publish();
            first.finish();
            first.publish();
        }
        assertThat(report).hasContent("first");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.yaml", "report.json");
        assertThat(Files.getFileAttributeView(report, UserDefinedFileAttributeView.class).list()).doesNotContain("reception.draft");
    }

    /** What stands on standard output when a check fails after so many plans. */
    private static String leftOnStandardOutput(OutputFormat format, int plans) throws IOException {
        ReceptionChecker checker = ReceptionChecker.builder().build();
        StringWriter out = new StringWriter();
        try (ReportOutputs reports = new ReportOutputs(List.of(), Language.EN)) {
            reports.begin(format, new PrintWriter(out), (one, isStandardOutput) -> new ReportWriter.Options(Language.EN, Profile.FULL, false, true, reception.rule.Threshold.OfStages.all(reception.rule.Threshold.DEFAULT),
                    false, checker.basis(), checker.rules(), checker.standards().instruments()));
            for (Report whole : checker.check("plan.yaml", Files.readAllBytes(PLAN), reports.needs())) {
                for (int i = 0; i < plans; i++) {
                    reports.write(whole);
                }
            }
        }
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void a_report_that_did_not_become_whole_says_so_at_its_end(OutputFormat format) throws IOException {
        boolean isReadAsItComes = EnumSet.of(OutputFormat.TEXT, OutputFormat.COMPACT, OutputFormat.GITHUB).contains(format);
        String little = leftOnStandardOutput(format, 1);
        String much = leftOnStandardOutput(format, 60);
        if (isReadAsItComes) {
            assertThat(little).isNotEmpty();
        }
        for (String left : isReadAsItComes ? List.of(little, much) : List.of(much)) {
            if (!left.isEmpty()) { // a format may write all at its end
                assertThat(left.strip().lines().reduce((first, last) -> last)).hasValueSatisfying(last -> assertThat(last).contains("The check is void"));
            }
        }
        if (format == OutputFormat.JSON || format == OutputFormat.SARIF) {
            assertThat(much).isNotEmpty();
            assertThatThrownBy(() -> new ObjectMapper().readTree(much)).isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void two_programs_on_one_report_leave_a_whole_one() throws IOException, InterruptedException {
        String[] arguments = manyPlans();
        List<Process> both = List.of(program().start(arguments), program().start(arguments));
        for (Process process : both) {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ExitCode.FINDINGS);
        }
        assertThat(new ObjectMapper().readTree(report.toFile()).get("reports")).hasSize(15);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.yaml", "plans", "report.json");
    }

    @Test
    void a_full_disk_beneath_a_file_leaves_the_old_one() throws IOException, InterruptedException {
        ProgramProcess.Result result = program().startedBy("sh", "-c", "ulimit -f 8; exec \"$@\"", "sh").run("check", "--lang", "en", "--quiet", "--output", "json=report.json", "plan.yaml");
        assertVoid(result);
        assertThat(result.err()).contains("report.json cannot be written");
        assertOldReportAlone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --output json=report.json plan.yaml", "list plan.yaml", "rules"})
    void a_full_disk_beneath_standard_output_is_a_failure(String command) throws IOException, InterruptedException {
        assumeThat(FULL_DEVICE).as("a device that is full").exists();
        ProgramProcess.Result result = program().writingTo(FULL_DEVICE).run((command + " --lang en").split(" "));
        assertVoid(result);
        assertThat(result.err()).containsOnlyOnce("standard output cannot be written");
        assertOldReportAlone();
    }

    @Test
    void a_reader_that_goes_away_ends_the_program_without_a_trace() throws IOException, InterruptedException {
        Process process = program().start("check", "--lang", "en", "--all", "--format", "json", "--output", "json=report.json", "plan.yaml");
        process.getInputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertVoid(new ProgramProcess.Result(process.waitFor(), "", err));
        assertOldReportAlone();
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_refused_before_anything_is_checked() throws IOException {
        Path locked = Files.createDirectories(folder.resolve("locked"));
        assumeThat(locked.toFile().setWritable(false) && !Files.isWritable(locked)).as("a folder that this user cannot write to").isTrue();
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", "--output", "json=" + locked.resolve("report.json"), PLAN.toString());
        locked.toFile().setWritable(true);
        assertThat(run).isEqualTo(new CommandLineRun(ExitCode.UNREADABLE, "", run.err()));
        assertThat(run.err()).contains("there is no permission to write");
    }

    @Test
    void without_enough_memory_there_is_no_verdict() throws IOException, InterruptedException {
        assertVoid(program().with("-Xmx16m").run("check", "--lang", "en", "--output", "json=report.json", "plan.yaml"));
        assertOldReportAlone();
    }

    /** A way to damage the program. */
    private interface Damage {
        void doTo(Path classes) throws IOException;
    }

    private void assertRefuses(Damage damage) throws IOException, InterruptedException {
        Path copy = Files.createDirectories(folder.resolve("program"));
        Path classes = ProgramProcess.program();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(classes.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        damage.doTo(copy);
        ProgramProcess.Result result = program().withProgram(copy).run("check", "--lang", "en", "--output", "json=report.json", "plan.yaml");
        assertVoid(result);
        assertThat(result.out()).doesNotContain("error", "warning");
        assertThat(report).hasContent(OLD);
    }

    private static void change(Path file, String from, String to) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains(from);
        Files.delete(file);
        Files.write(file, bytes.replaceFirst(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_program_with_a_changed_card_judges_nothing() throws IOException, InterruptedException {
        assertRefuses(classes -> change(classes.resolve("rules/cards.pack"), "meal-companions", "mael-companions"));
    }

    @Test
    void a_program_with_a_changed_standard_judges_nothing() throws IOException, InterruptedException {
        assertRefuses(classes -> change(classes.resolve("rules/standards/lodging-limit.csv"), "500", "900"));
    }

    @Test
    void a_program_without_a_standard_judges_nothing() throws IOException, InterruptedException {
        assertRefuses(classes -> Files.delete(classes.resolve("rules/standards/lodging-limit.csv")));
    }

    @Test
    void a_program_without_a_group_of_rules_judges_nothing() throws IOException, InterruptedException {
        assertRefuses(classes -> {
            Path index = classes.resolve("META-INF/kie/reception/reception/drools-model");
            List<String> others = Files.readAllLines(index).stream().filter(line -> !line.startsWith("rules.cost.")).toList();
            Files.delete(index);
            Files.write(index, others);
        });
    }

    @Test
    void a_program_without_the_class_of_a_rule_judges_nothing() throws IOException, InterruptedException {
        assertRefuses(classes -> {
            try (Stream<Path> files = Files.list(classes.resolve("rules/cost"))) {
                Files.delete(files.filter(file -> file.getFileName().toString().startsWith("Rules")).sorted().findFirst().orElseThrow());
            }
        });
    }
}
