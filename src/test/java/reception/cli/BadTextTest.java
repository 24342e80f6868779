package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reception.derivation.Derivations;
import reception.format.InputError;
import reception.format.pack.RuleFolder;
import reception.plan.PlanDocument;
import reception.plan.reading.PlanReader;
import reception.report.Printable;
import reception.standard.Standards;
import reception.workbook.OfficeFile;
import reception.workbook.WorkbookReader;

/** The reader alone tells of a bad text what the program tells: quick enough to be asked for each mutant of the reader. */
class BadTextTest {

    private static final Standards STANDARDS = Standards.of(RuleFolder.builtIn(), Derivations.dimensions());

    @Test
    void the_first_error_is_the_one_that_the_program_tells() throws IOException {
        Map<String, String> told = Files.readAllLines(HostileInputTest.CORPUS.resolve("plan.txt")).stream().map(line -> line.split(" {2}", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        PlanReader reader = new PlanReader(STANDARDS.regions());
        for (Map.Entry<String, String> fragment : HostileInputTest.fragments().entrySet()) {
            byte[] bytes = HostileInputTest.bytes(fragment.getValue(), HostileInputTest.Place.PLAN.head());
            List<PlanDocument> documents = OfficeFile.is(bytes) ? List.of(WorkbookReader.read(reader, "plan.yaml", bytes)) : reader.read("plan.yaml", bytes);
            InputError first = documents.stream().flatMap(document -> document.errors().stream())
                    .min(Comparator.comparingInt((InputError error) -> error.span().line()).thenComparingInt(error -> error.span().column())).orElseThrow();
            String expected = told.get(fragment.getKey());
            assertThat(":" + first.span().line() + ":" + first.span().column() + " input error " + Printable.line(first.message().en())).as(fragment.getKey()).startsWith(expected.substring(0, Math.min(60, expected.length())));
            assertThat(first.span().endColumn()).as(fragment.getKey()).isGreaterThanOrEqualTo(first.span().column());
        }
    }
}
