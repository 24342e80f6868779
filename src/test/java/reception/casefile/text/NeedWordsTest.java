package reception.casefile.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reception.format.InputError;
import reception.format.Place;
import reception.format.SourceText;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.format.read.YamlReader;
import reception.lexicon.Diets;
import reception.lexicon.Lexicons;
import reception.visit.Allergen;
import reception.visit.Diet;
import reception.vocabulary.Vocabulary;

class NeedWordsTest {

    private static NeedWords reader;
    private static List<Entry> entries;

    record WordsFile(Place at, List<Entry> needs) {
    }

    record Entry(Place at, String under, List<String> needs, Boolean none, List<String> words) {
    }

    @BeforeAll
    static void read() throws IOException {
        RuleFolder folder = RuleFolder.at(Path.of("rules"));
        Lexicons lexicons = Lexicons.of(folder);
        reader = NeedWords.of(Diets.of(folder, lexicons.food()), lexicons.food());
        try (InputStream in = NeedWordsTest.class.getResourceAsStream("/lexicon/need-words.yaml")) {
            SourceText source = SourceText.decode("need-words.yaml", in.readAllBytes()).source().orElseThrow();
            List<InputError> errors = new ArrayList<>();
            entries = new Binder(errors).bind(WordsFile.class, YamlReader.read(source).roots().get(0), "", "").needs();
            assertThat(errors).isEmpty();
        }
    }

    private static NeedWords.Reading reading(String under, String text) {
        Enum<?> value = switch (under) {
            case "diet" -> Vocabulary.choices(Diet.class).byWord(text);
            case "allergies" -> Vocabulary.choices(Allergen.class).byWord(text);
            default -> null;
        };
        return value != null ? new NeedWords.Reading(List.of(reader.of(value)), List.of(), false, List.of(), false, true)
                : reader.read(text, under.equals("allergies") ? NeedWords.Matter.ALLERGY : NeedWords.Matter.NOTHING);
    }

    @Test
    void the_words_of_guests_state_their_needs_and_what_is_not_understood_says_so() {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : entries) {
            for (String text : entry.words()) {
                NeedWords.Reading reading = reading(entry.under(), text);
                Set<String> ids = reading.needs().stream().map(NeedWords.Need::id).collect(Collectors.toCollection(TreeSet::new));
                boolean isOpen = entry.needs().isEmpty() && !Boolean.TRUE.equals(entry.none());
                if (!ids.equals(new TreeSet<>(entry.needs())) || !entry.under().equals("health") && reading.understood() == isOpen) {
                    wrong.add(entry.under() + ": " + text + ": expected " + entry.needs() + ", read " + ids + (reading.understood() ? "" : " and not all"));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(entries.stream().mapToInt(entry -> entry.words().size()).sum()).isGreaterThanOrEqualTo(200);
    }

    @Test
    void each_need_that_is_understood_avoids_something_unless_only_the_kitchen_can_tell() {
        Set<String> kitchen = Set.of("low-salt", "low-fat", "low-purine", "low-protein", "soft-food");
        entries.stream().flatMap(entry -> entry.words().stream().flatMap(text -> reading(entry.under(), text).needs().stream()))
                .filter(need -> !kitchen.contains(need.id())).forEach(need -> assertThat(need.avoids()).as(need.id()).isNotEmpty());
    }
}
