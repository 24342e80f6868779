package reception.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reception.format.InputError;
import reception.format.Place;
import reception.format.SourceText;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.format.read.YamlReader;

/** Real dishes before real needs: what surely holds what a need avoids is found, what may is asked about, and nothing else is accused. */
class DishesByNeedTest {

    private static final String ALLERGY = "allergy-";

    private static Lexicon lexicon;
    private static Diets diets;
    private static List<Table> tables;

    record DishesFile(Place at, List<Table> dishes) {
    }

    record Table(Place at, String need, List<String> holds, List<String> asks, List<String> found, List<String> free) {
    }

    @BeforeAll
    static void read() throws IOException {
        RuleFolder folder = RuleFolder.at(Path.of("rules"));
        lexicon = Lexicons.of(folder).food();
        diets = Diets.of(folder, lexicon);
        try (InputStream in = DishesByNeedTest.class.getResourceAsStream("/lexicon/dishes-by-need.yaml")) {
            SourceText source = SourceText.decode("dishes-by-need.yaml", in.readAllBytes()).source().orElseThrow();
            List<InputError> errors = new ArrayList<>();
            tables = new Binder(errors).bind(DishesFile.class, YamlReader.read(source).roots().get(0), "", "").dishes();
            assertThat(errors).isEmpty();
        }
    }

    private static String judged(String dish, List<Diets.Avoidance> avoided) {
        String judged = "free";
        for (Lexicon.Match match : lexicon.matches(dish)) {
            for (Diets.Avoidance avoidance : avoided) {
                if (match.category().equals(avoidance.category())) {
                    judged = match.certain() && avoidance.certain() || judged.equals("holds") ? "holds" : "asks";
                }
            }
        }
        return judged;
    }

    private static void compare(Table table, Set<String> expected, List<String> dishes, List<String> wrong) {
        List<Diets.Avoidance> avoided = table.need().startsWith(ALLERGY) ? diets.avoidedByAllergen(table.need().substring(ALLERGY.length())) : diets.avoidedBy(table.need());
        assertThat(avoided).as(table.need()).isNotEmpty();
        dishes.stream().filter(dish -> !expected.contains(judged(dish, avoided)))
                .forEach(dish -> wrong.add(table.need() + ": " + dish + ": expected " + expected + ", " + lexicon.matches(dish)));
    }

    @Test
    void no_dish_is_missed_and_none_is_wrongly_accused() {
        List<String> wrong = new ArrayList<>();
        for (Table table : tables) {
            compare(table, Set.of("holds"), table.holds(), wrong);
            compare(table, Set.of("asks"), table.asks(), wrong);
            compare(table, Set.of("holds", "asks"), table.found(), wrong);
            compare(table, Set.of("free"), table.free(), wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(tables.stream().mapToInt(table -> table.holds().size() + table.asks().size() + table.found().size() + table.free().size()).sum()).isGreaterThanOrEqualTo(1500);
    }
}
