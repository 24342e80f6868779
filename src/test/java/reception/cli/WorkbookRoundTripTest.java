package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import reception.ReceptionChecker;
import reception.document.PlanTemplate;
import reception.plan.ReceptionKind;
import reception.report.Report;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** A plan says the same as YAML and as a workbook, whichever way it is turned. */
class WorkbookRoundTripTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();

    @TempDir
    private Path folder;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            List<Path> plans = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
            return plans.stream().filter(WorkbookRoundTripTest::isOnePlan);
        }
    }

    private static boolean isOnePlan(Path file) {
        try {
            var read = CHECKER.read(file.toString(), Files.readAllBytes(file));
            return read.size() == 1 && read.get(0).plan().isPresent() && !read.get(0).classified();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path converted(Path from, String name, Language language) {
        Path to = folder.resolve(name);
        CommandLineRun run = CommandLineRun.of("convert", "--lang", language.choose("zh", "en"), from.toString(), to.toString());
        assertThat(run.exit()).as(from + ": " + run.err()).isEqualTo(ExitCode.CLEAN);
        return to;
    }

    private static List<String> said(Path plan) throws IOException {
        Report report = CHECKER.check(plan).get(0);
        assertThat(report.inputErrors()).as(plan.toString()).isEmpty();
        return Stream.concat(report.findings().stream().map(finding -> finding.rule().id() + " " + finding.path() + " " + finding.message(Language.ZH) + finding.suggestion(Language.EN)),
                report.openMatters().stream().map(open -> open.rule().id() + " " + open.subject() + " " + open.missing().stream().map(missing -> missing.key() + missing.stated()).toList())).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_plan_is_judged_alike_as_yaml_and_as_a_workbook(Path plan) throws IOException {
        List<String> said = said(plan);

        Path workbook = converted(plan, "plan.xlsx", Language.ZH);
        assertThat(said(workbook)).isEqualTo(said);
        assertThat(said(converted(workbook, "again.yaml", Language.EN))).isEqualTo(said);
    }

    @Test
    void a_workbook_in_english_says_the_same() throws IOException {
        Path plan = Path.of("examples/lavish-visit/plan.yaml");
        assertThat(said(converted(plan, "plan.xlsx", Language.EN))).isEqualTo(said(plan));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_form_says_no_more_than_what_is_filled_in(Language language) throws IOException {
        for (ReceptionKind kind : PlanTemplate.kinds()) {
            Path form = folder.resolve(kind + ".xlsx");
            CommandLineRun run = CommandLineRun.of("init", "--lang", language.choose("zh", "en"), "--kind", Vocabulary.word(kind).in(language), "--format", "xlsx", "--output", form.toString());
            assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
            Path bare = Files.writeString(folder.resolve(kind + ".yaml"), "reception-plan: 1\nkind: " + Vocabulary.word(kind).english() + "\n");
            assertThat(said(form)).isEqualTo(said(bare));
        }
    }

    @Test
    void the_same_plan_always_gives_the_same_bytes() throws IOException {
        Path plan = Path.of("examples/clean-domestic-visit/plan.yaml");
        assertThat(Files.readAllBytes(converted(plan, "one.xlsx", Language.ZH))).isEqualTo(Files.readAllBytes(converted(plan, "two.xlsx", Language.ZH)));
    }

    @Test
    void nothing_is_overwritten_and_other_endings_are_refused() throws IOException {
        Path there = Files.writeString(folder.resolve("there.xlsx"), "mine");
        String plan = "examples/clean-domestic-visit/plan.yaml";
        assertThat(CommandLineRun.of("convert", "--lang", "en", plan, there.toString()).err()).contains("not overwritten");
        assertThat(Files.readString(there)).isEqualTo("mine");
        CommandLineRun other = CommandLineRun.of("convert", "--lang", "en", plan, folder.resolve("plan.ods").toString());
        assertThat(other.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(other.err()).contains(".xlsx");
    }
}
