package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.ReceptionChecker;
import reception.cli.console.ExitCode;
import reception.document.PlanTemplate;
import reception.format.Node;
import reception.format.edit.YamlWriter;
import reception.plan.Plan;
import reception.report.Report;
import reception.rule.Severity;
import reception.visit.paper.ReceptionKind;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
import reception.workbook.WorkbookWriter;
import reception.workbook.WrittenPlan;

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

    private static byte[] workbook(Plan plan, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.plan(WrittenPlan.of(plan, language, CHECKER.standards().regions()), language, out);
        return out.toByteArray();
    }

    private static Plan plan(String name, byte[] bytes) {
        return CHECKER.read(name, bytes).get(0).plan().orElseThrow();
    }

    private static List<String> said(String name, byte[] bytes) {
        Report report = CHECKER.check(name, bytes).get(0);
        assertThat(report.inputErrors()).as(name).isEmpty();
        return Stream.concat(report.findings().stream().map(finding -> finding.rule().id() + " " + finding.path() + " " + finding.message(Language.ZH) + finding.suggestion(Language.EN)),
                report.openMatters().stream().map(open -> open.rule().id() + " " + open.subject() + " " + open.missing().stream().map(missing -> missing.key() + missing.stated()).toList())).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_plan_is_judged_alike_as_yaml_and_as_a_workbook(Path file) throws IOException {
        byte[] yaml = Files.readAllBytes(file);
        byte[] workbook = workbook(plan("plan.yaml", yaml), Language.ZH);
        byte[] again = YamlWriter.write(WrittenPlan.of(plan("plan.xlsx", workbook), Language.EN, CHECKER.standards().regions())).getBytes(StandardCharsets.UTF_8);
        List<String> said = said("plan.yaml", yaml);

        assertThat(said("plan.xlsx", workbook)).isEqualTo(said);
        assertThat(said("again.yaml", again)).isEqualTo(said);
    }

    @Test
    void the_command_turns_both_ways_and_in_both_languages() throws IOException {
        Path plan = Path.of("examples/lavish-visit/plan.yaml");
        Path workbook = converted(plan, "plan.xlsx", Language.EN);
        List<String> said = said("plan.yaml", Files.readAllBytes(plan));
        assertThat(said("plan.xlsx", Files.readAllBytes(workbook))).isEqualTo(said);
        assertThat(said("again.yaml", Files.readAllBytes(converted(workbook, "again.yaml", Language.ZH)))).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_form_says_no_more_than_what_is_filled_in(Language language) throws IOException {
        for (ReceptionKind kind : PlanTemplate.kinds()) {
            Node.Mapping example = PlanTemplate.example(kind, language, false);
            Node.Mapping given = new Node.Mapping(example.span(), example.entries().subList(0, PlanTemplate.GIVEN_FIRST));
            ByteArrayOutputStream form = new ByteArrayOutputStream();
            WorkbookWriter.form(given, example, language, form);
            ByteArrayOutputStream filled = new ByteArrayOutputStream();
            WorkbookWriter.plan(example, language, filled);
            assertThat(CHECKER.check("filled.xlsx", filled.toByteArray()).get(0).findings()).filteredOn(finding -> finding.severity() != Severity.INFO).isEmpty();
            assertThat(said("form.xlsx", form.toByteArray())).isEqualTo(said("bare.yaml", ("reception-plan: 1\nkind: " + Vocabulary.word(kind).english() + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        Path written = folder.resolve("form.xlsx");
        assertThat(CommandLineRun.of("init", "--lang", language.choose("zh", "en"), "--format", "xlsx", "--output", written.toString()).exit()).isEqualTo(ExitCode.CLEAN);
        try (ZipFile zip = new ZipFile(written.toFile())) {
            assertThat(new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8)).contains("type=\"list\"");
        }
    }

    @Test
    void the_same_plan_always_gives_the_same_bytes() throws IOException {
        Path plan = Path.of("examples/clean-domestic-visit/plan.yaml");
        assertThat(Files.readAllBytes(converted(plan, "one.xlsx", Language.ZH))).isEqualTo(Files.readAllBytes(converted(plan, "two.xlsx", Language.ZH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"purpose: {content: %s}", "itinerary: [{title: a}, {title: %s}]", "confidentiality: {circle: [%1$s, b]}"})
    void a_text_that_no_cell_can_hold_is_refused_with_its_place(String where) throws IOException {
        Path plan = folder.resolve("long.yaml");
        java.nio.file.Path target = folder.resolve("long.xlsx");
        Files.writeString(plan, "reception-plan: 1\n" + String.format(where, "长".repeat(WorkbookWriter.MOST_CHARACTERS)) + "\n");
        boolean isList = where.contains("circle");
        CommandLineRun fits = CommandLineRun.of("convert", "--lang", "en", plan.toString(), target.toString());
        assertThat(fits.exit()).as(fits.err()).isEqualTo(isList ? ExitCode.UNREADABLE : ExitCode.CLEAN);
        Files.deleteIfExists(target);
        Files.writeString(plan, "reception-plan: 1\n" + String.format(where, "长".repeat(WorkbookWriter.MOST_CHARACTERS + 1)) + "\n");
        CommandLineRun refused = CommandLineRun.of("convert", "--lang", "en", plan.toString(), target.toString());
        assertThat(refused.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(refused.err()).contains(where.startsWith("purpose") ? "purpose.content" : isList ? "confidentiality.circle" : "itinerary[1].title");
        assertThat(target).doesNotExist();
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
