package reception.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import reception.format.pack.RuleFolder;
import reception.plan.Plan;
import reception.plan.PlanDocument;
import reception.standard.place.Regions;
import reception.vocabulary.Vocabulary;

/** Whole plans as offices of many kinds write them, in the words and shapes of their own forms: each is read at the first try, and as it is meant. */
class FormsTest {

    private static final Path FORMS = Path.of("src/test/resources/plan/forms");
    private static PlanReader reader;

    @BeforeAll
    static void make() {
        reader = new PlanReader(Regions.of(RuleFolder.builtIn()));
    }

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static PlanDocument read(Path form) throws IOException {
        List<PlanDocument> documents = reader.read(form.getFileName().toString(), Files.readAllBytes(form));
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void is_read_at_the_first_try(Path form) throws IOException {
        assertThat(read(form).errors()).extracting(error -> error.span().line() + ": " + error.message().zh()).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/plan/forms/expected.csv", delimiter = '|', encoding = "UTF-8")
    void is_read_as_it_is_meant(String form, String path, String expected) throws IOException {
        Object value = read(FORMS.resolve(form + ".yaml")).plan().orElseThrow();
        for (String step : path.split("\\.")) {
            value = step.equals("size") && value instanceof List<?> list ? Integer.valueOf(list.size()) : at(value, step);
        }
        assertThat(value).as(form + ": " + path).hasToString(expected);
    }

    private static Object at(Object value, String step) {
        int bracket = step.indexOf('[');
        String key = bracket < 0 ? step : step.substring(0, bracket);
        Object found = Vocabulary.section(value.getClass()).byWord(key).get(value);
        return bracket < 0 ? found : ((List<?>) found).get(Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
    }

    @Test
    void there_are_forms_of_many_kinds() throws IOException {
        assertThat(forms()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(forms().map(form -> {
            try {
                return read(form).plan().map(Plan::kind).orElse(null);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }).distinct().count()).isGreaterThanOrEqualTo(7);
    }
}
