package reception.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reception.derivation.Derivations;
import reception.engine.Scopes;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.pack.RuleFolder;
import reception.format.read.YamlReader;
import reception.standard.Standard;
import reception.standard.Standards;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/** The texts of cards, scopes and standards read as an office would write them, and as an English reader needs them. */
class WordingTest {

    private static final Path AVOIDED = Path.of("src/test/resources/words-to-avoid.yaml");
    private static final int LEAST_WORDS = 5;
    private static final Pattern PRONOUN_ALONE = Pattern.compile("(?i)^(state|add|name|take|leave|give|cut|drop|move) (it|them|this|these)( \\w+){0,2}[.]$");
    private static final Pattern MODAL = Pattern.compile("\\b(must|may|should|forbids?|bars?)\\b");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

    private record Said(String where, Text text) {
    }

    private static List<Said> texts() throws IOException {
        RuleFolder folder = RuleFolder.at(Path.of("rules"));
        List<Said> texts = new ArrayList<>();
        Scopes scopes = Scopes.of(folder);
        for (RuleBook.Rule rule : RuleBook.of(folder).rules()) {
            RuleCard card = rule.card();
            Stream.of(card.title(), card.why(), card.message(), card.suggestion()).forEach(text -> texts.add(new Said(rule.id(), text)));
            if (card.likely() != null) {
                Stream.of(card.likely().message(), card.likely().suggestion()).filter(text -> text != null).forEach(text -> texts.add(new Said(rule.id() + " likely", text)));
            }
        }
        for (RuleBook.Rule rule : RuleBook.of(folder).rules()) {
            rule.card().cases().forEach(example -> texts.add(new Said(rule.id() + ", case", new Text(example.zh(), example.name()))));
        }
        scopes.all().forEach(scope -> texts.add(new Said(scope.id(), scope.title())));
        for (Standard standard : Standards.of(folder, Derivations.dimensions()).all()) {
            Stream.of(standard.title(), standard.includes(), standard.note()).filter(text -> text != null).forEach(text -> texts.add(new Said(standard.standard(), text)));
            standard.levels().forEach(level -> texts.add(new Said(standard.standard() + " " + level, standard.wording(level))));
        }
        return texts;
    }

    private static List<Node.Mapping> avoided(Language language) throws IOException {
        Node.Mapping file = (Node.Mapping) YamlReader.read(new SourceText(AVOIDED.toString(), Files.readString(AVOIDED), "")).roots().get(0);
        return ((Node.Sequence) file.get(language.choose("zh", "en"))).items().stream().map(Node.Mapping.class::cast).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_holds_a_word_that_an_office_would_strike_out(Language language) throws IOException {
        List<String> found = new ArrayList<>();
        List<Said> texts = texts();
        for (Node.Mapping word : avoided(language)) {
            Pattern pattern = Pattern.compile(((Node.Scalar) word.get("avoid")).text());
            for (Said said : texts) {
                if (said.text().in(language) == null) {
                    continue;
                }
                Matcher matcher = pattern.matcher(PLACEHOLDER.matcher(said.text().in(language)).replaceAll("{}"));
                if (matcher.find()) {
                    found.add(said.where() + ": “" + matcher.group() + "” (" + ((Node.Scalar) word.get("instead")).text() + ") in: " + said.text().in(language));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** In a list of things to do nothing else says what "it" is. */
    @Test
    void an_english_suggestion_stands_alone() throws IOException {
        assertThat(cards().entrySet().stream()
            .map(card -> Map.entry(card.getKey(), card.getValue().suggestion().en()))
            .filter(said -> PRONOUN_ALONE.matcher(said.getValue()).matches() || said.getValue().split("\\s+").length < LEAST_WORDS)).isEmpty();
    }

    /** A reason in the indicative tells an English reader neither whether it binds nor whom. */
    @Test
    void an_english_reason_says_what_must_may_or_should_be() throws IOException {
        assertThat(cards().entrySet().stream()
            .map(card -> Map.entry(card.getKey(), card.getValue().why().en()))
            .filter(said -> !MODAL.matcher(said.getValue()).find())).isEmpty();
    }

    private static Map<String, RuleCard> cards() throws IOException {
        Map<String, RuleCard> cards = new TreeMap<>();
        RuleBook.of(RuleFolder.at(Path.of("rules"))).rules().forEach(rule -> cards.put(rule.id(), rule.card()));
        return cards;
    }
}
