package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.ReceptionChecker;
import reception.SampleSize;
import reception.cli.console.ExitCode;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.read.YamlReader;
import reception.report.Report;
import reception.vocabulary.Language;
import reception.write.OutputFormat;

/**
 * Each number, day and time of whole plans at the ends of what can be written: it is judged or refused with its place, and never a failure of the program.
 * Each value at every eighth of its ends; {@code -Dreception.sample=1} tries all.
 */
class ExtremesTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2})?");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final List<String> NUMBERS = List.of("0", "-1", "1", "1000000", "1000001", "999999999", "2147483647", "2147483648", "9999999999999", "999999999999999.999999", "1e308",
            "1e999999999", "0.000001", "\"9\"");
    private static final List<String> DAYS = List.of("0001-01-01", "1582-10-10", "1911-10-10", "1949-09-30", "1949-10-01", "2099-12-31", "2100-01-01", "2206-05-12", "9999-12-31", "2026-02-29");
    private static final int SAMPLE = SampleSize.oneOf(8);
    private static final List<String> TIMES = List.of("00:00", "23:59", "24:00", "23:59:59");

    @TempDir
    Path folder;

    private record Leaf(Span span, List<String> extremes) {
    }

    private static List<Leaf> leaves(SourceText text) {
        List<Leaf> leaves = new ArrayList<>();
        YamlReader.read(text).roots().forEach(root -> gather(root, leaves));
        return leaves;
    }

    private static void gather(Node node, List<Leaf> leaves) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> gather(entry.value(), leaves));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> gather(item, leaves));
        } else if (node instanceof Node.Scalar scalar) {
            List<String> extremes = NUMBER.matcher(scalar.text()).matches() ? NUMBERS
                    : DAY.matcher(scalar.text()).matches() ? Stream.concat(DAYS.stream(), DAYS.stream().map(day -> day + "T23:59")).toList()
                    : TIME.matcher(scalar.text()).matches() ? TIMES : List.of();
            if (!extremes.isEmpty()) {
                leaves.add(new Leaf(scalar.span(), extremes));
            }
        }
    }

    private static String replaced(SourceText text, List<Leaf> leaves, int extreme) {
        List<String> lines = new ArrayList<>(text.text().lines().toList());
        for (int i = leaves.size() - 1; i >= 0; i--) {
            Span span = leaves.get(i).span();
            String line = lines.get(span.line() - 1);
            int from = line.offsetByCodePoints(0, span.column() - 1);
            int to = line.offsetByCodePoints(0, span.endColumn() - 1);
            List<String> extremes = leaves.get(i).extremes();
            lines.set(span.line() - 1, line.substring(0, from) + extremes.get(extreme % extremes.size()) + line.substring(to));
        }
        return String.join("\n", lines) + "\n";
    }

    private static SourceText plan(String name) throws IOException {
        return new SourceText("plan.yaml", Files.readString(Path.of(name)), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/base-plan.yaml", "examples/completed-visit/plan.yaml", "examples/clean-foreign-visit/plan.yaml", "examples/lavish-visit/plan.yaml"})
    void each_value_alone_at_its_ends_is_judged_or_refused_with_its_place(String name) throws IOException {
        SourceText text = plan(name);
        List<Leaf> leaves = leaves(text);
        assertThat(leaves).hasSizeGreaterThan(20);
        int judged = 0;
        int refused = 0;
        for (int i = 0; i < leaves.size(); i++) {
            for (int extreme = i % SAMPLE; extreme < leaves.get(i).extremes().size(); extreme += SAMPLE) {
                byte[] bytes = replaced(text, leaves.subList(i, i + 1), extreme).getBytes(StandardCharsets.UTF_8);
                String what = leaves.get(i).extremes().get(extreme) + " at " + leaves.get(i).span();
                List<Report> reports = CHECKER.check("plan.yaml", bytes);
                boolean isRefused = reports.stream().anyMatch(report -> !report.inputErrors().isEmpty());
                reports.forEach(report -> assertThat(report.inputErrors()).as(what).allMatch(error -> error.span().isSomewhere()));
                if (!isRefused) {
                    judged++;
                    CHECKER.write(reports, OutputFormat.values()[judged % OutputFormat.values().length], Language.EN, new StringWriter());
                } else {
                    refused++;
                }
            }
        }
        assertThat(judged).isGreaterThan(leaves.size() / SAMPLE);
        assertThat(refused).isGreaterThan(leaves.size() / SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/completed-visit/plan.yaml", "examples/lavish-visit/plan.yaml"})
    void all_values_at_their_ends_make_no_command_fail(String name) throws IOException {
        SourceText text = plan(name);
        List<Leaf> leaves = leaves(text).stream().skip(1).toList();
        for (List<Leaf> some : List.of(leaves, leaves.stream().filter(leaf -> leaf.extremes() == NUMBERS).toList(), leaves.stream().filter(leaf -> leaf.extremes() != NUMBERS).toList())) {
            for (int extreme = 0; extreme < NUMBERS.size(); extreme++) {
                Path plan = Files.writeString(folder.resolve("plan.yaml"), replaced(text, some, extreme));
                for (String command : List.of("check", "limits", "list", "charges", "card", "letter-request")) {
                    CommandLineRun run = CommandLineRun.of(command, "--lang", "zh", plan.toString());
                    assertThat(run.exit()).as("%s with all %s: %s", command, NUMBERS.get(extreme), run.err()).isNotEqualTo(ExitCode.INTERNAL_FAILURE);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"meals: [{on: 2206-05-12}]|2:14", "meals: [{on: 1009-05-12}]|2:14", "visit: {arrives: 2206-05-12T10:00}|2:18", "letter: {dated: 1926-05-12}|2:17",
        "lodging: [{check-in: 2026-05-12, check-out: 2062-05-12}]|2:45", "budget: {claimed-on: 2206-01-01}|2:22", "approval: {steps: [{on: 2062-13-01}]}|2:25"})
    void a_year_that_cannot_be_meant_is_refused_with_its_place_and_what_is_expected(String line, String place) throws IOException {
        Path plan = Files.writeString(folder.resolve("m.yaml"), "reception-plan: 1\n" + line + "\n");
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", plan.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains(plan + ":" + place).containsPattern("is expected|there is no such day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guests: 1000001", "vehicles: [{seats: 2000000000}]", "lodging: [{rooms: [{count: 99999999}]}]", "meals: [{companions: 1000001}]", "itinerary: [{travel-minutes: 999999999}]"})
    void a_count_that_cannot_be_meant_is_refused(String line) throws IOException {
        Path plan = Files.writeString(folder.resolve("m.yaml"), "reception-plan: 1\n" + line + "\n");
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", plan.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains(plan + ":2:", "a whole number");
    }

    @Test
    void one_such_file_leaves_the_others_checked() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "reception-plan: 1\nmeals: [{on: 2206-05-12}]\n");
        Files.copy(Path.of("examples/lavish-visit/plan.yaml"), folder.resolve("b.yaml"));
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", "--format", "compact", folder.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("a.yaml:2:14", "b.yaml:");
    }
}
