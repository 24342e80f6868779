package reception.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.ReceptionChecker;
import reception.derivation.Derivations;
import reception.format.pack.RuleFolder;
import reception.plan.PlanDocument;
import reception.rule.RuleBook;
import reception.standard.Standard;
import reception.standard.Standard.Step;
import reception.standard.Standards;
import reception.standard.file.Dimensions;
import reception.standard.file.Dimensions.Dimension;
import reception.visit.Fact;

class DimensionsTest {

    private static final RuleFolder FOLDER = RuleFolder.builtIn();
    private static final Dimensions DIMENSIONS = Derivations.dimensions();
    private static final Standards STANDARDS = Standards.of(FOLDER, DIMENSIONS);

    @ParameterizedTest
    @CsvSource({"plan.kind, plan.kind", "Plan.Kind, plan.kind", "接待方案.接待性质, plan.kind", "用餐.用餐形式, meal.form", "礼品.kind, gift.kind", "来宾.国籍, guest.nationality",
            "来宾.所在地, guests.region", "food-day.rank, food-day.rank", "guests.from, guests.from"})
    void a_dimension_is_a_property_of_a_root_in_either_language(String written, String name) {
        assertThat(DIMENSIONS.find(written)).isNotNull().extracting(Dimension::name).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"kind", "plan", "plan.", ".kind", "plan.kind.kind", "gfit.kind", "plan.knid", "'来宾.单位'", "''"})
    void what_names_no_property_or_several_is_none(String written) {
        assertThat(DIMENSIONS.find(written)).isNull();
    }

    private static Set<String> of(Standard standard) {
        Set<String> dimensions = new LinkedHashSet<>();
        STANDARDS.values(standard, null, null).forEach(value -> dimensions.addAll(value.where().keySet()));
        standard.values().stream().flatMap(value -> value.ladder().stream()).map(Step::by).forEach(dimensions::add);
        return dimensions;
    }

    @Test
    void every_dimension_of_a_built_in_standard_is_there_and_written_in_full() {
        List<String> all = STANDARDS.all().stream().flatMap(standard -> of(standard).stream()).toList();
        assertThat(all).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(DIMENSIONS.find(name)).as(name).isNotNull().extracting(Dimension::name).isEqualTo(name));
    }

    /** A rule that asks a standard for a thing from which its roots cannot be reached would be open for ever. */
    @Test
    void every_root_is_reached_from_the_things_whose_rules_ask_for_it() throws IOException {
        Set<String> asked = new TreeSet<>();
        Set<String> lost = new TreeSet<>();
        ReceptionChecker checker = ReceptionChecker.builder().build();
        RuleBook book = checker.rules();
        for (CaseFile file : files(checker)) {
            for (RuleBook.Rule rule : book.rules()) {
                for (Fact thing : file.facts()) {
                    if (thing.getClass().getSimpleName().equals(rule.card().about())) {
                        rule.card().standards().stream().map(STANDARDS::get).filter(standard -> !standard.isOfClasses()).flatMap(standard -> of(standard).stream()).filter(name -> WorkedOut.of(name) == null).forEach(name -> {
                            asked.add(name);
                            if (file.root(name, thing) == null) {
                                lost.add(rule.id() + " asks for " + name);
                            }
                        });
                    }
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(10);
        assertThat(lost).isEmpty();
    }

    private static List<CaseFile> files(ReceptionChecker checker) throws IOException {
        List<CaseFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(Path.of("examples"))) {
            for (Path path : paths.filter(path -> path.endsWith("plan.yaml")).sorted().toList()) {
                for (PlanDocument document : checker.read(path.toString(), Files.readAllBytes(path))) {
                    document.plan().ifPresent(plan -> files.add(checker.derive(plan)));
                }
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}
