package reception.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.format.InvalidFileException;
import reception.format.pack.RuleFolder;
import reception.plan.PlanTypes;
import reception.standard.file.Dimensions;
import reception.vocabulary.Vocabulary;

/** What texts of plans mention, and what only looks like it. */
class MattersTest {

    private static Matters matters;
    private static List<Phrase> phrases;

    /** @param expected matters, with "?" behind those of which a question is enough */
    record Phrase(String key, String text, List<String> expected) {
    }

    @BeforeAll
    static void read() throws IOException {
        RuleFolder folder = RuleFolder.at(Path.of("rules"));
        matters = Lexicons.of(folder).matters();
        phrases = phrases();
    }

    private static List<Phrase> phrases() throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        String key = null;
        try (var in = MattersTest.class.getResourceAsStream("/lexicon/mentions.txt")) {
            for (String line : new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    key = line.substring(1, line.length() - 1);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] parts = line.split(" => ");
                    phrases.add(new Phrase(key, parts[0].strip(), parts.length == 1 ? List.of() : List.of(parts[1].strip().split(" +"))));
                }
            }
        }
        return phrases;
    }

    @Test
    void what_a_phrase_plans_is_found() {
        assertThat(phrases.stream().filter(phrase -> !phrase.expected().isEmpty()).filter(phrase -> !found(phrase).containsAll(phrase.expected()))
                .map(phrase -> phrase + " but found " + matters.in(phrase.text(), phrase.key())).toList()).isEmpty();
    }

    /** The matters of a phrase, each with and without "?" where it is certain. */
    private static Set<String> found(Phrase phrase) {
        Set<String> found = new HashSet<>();
        matters.in(phrase.text(), phrase.key()).forEach(mentioned -> {
            found.add(mentioned.matter() + "?");
            if (mentioned.certain()) {
                found.add(mentioned.matter());
            }
        });
        return found;
    }

    @Test
    void a_harmless_phrase_raises_no_alarm_of_any_certainty() {
        assertThat(phrases.stream().filter(phrase -> phrase.expected().isEmpty()).filter(phrase -> !found(phrase).isEmpty())
                .map(phrase -> phrase + " but found " + matters.in(phrase.text(), phrase.key())).toList()).isEmpty();
    }

    @Test
    void the_phrases_are_many_and_each_stands_once_and_half_of_them_are_harmless() {
        assertThat(phrases).hasSizeGreaterThanOrEqualTo(1500).doesNotHaveDuplicates();
        assertThat(phrases.stream().filter(phrase -> phrase.expected().isEmpty())).hasSizeBetween(phrases.size() * 2 / 5, phrases.size() * 3 / 5);
    }

    @Test
    void the_phrases_reach_every_matter_and_name_keys_that_are_read() {
        Set<String> reached = phrases.stream().flatMap(phrase -> phrase.expected().stream()).map(expected -> expected.replace("?", "")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(matters.all());
        assertThat(phrases).extracting(Phrase::key).isSubsetOf(readKeys());
    }

    private static Set<String> readKeys() {
        Set<String> keys = new HashSet<>();
        PlanTypes.sections().forEach(type -> matters.texts(type).forEach(text -> keys.add(text.key())));
        return keys;
    }

    /** What is read and judged by nobody would pass in silence. */
    @Test
    void each_matter_is_judged_by_a_rule() throws IOException {
        String scopes = RuleFolder.at(Path.of("rules")).rules().values().stream().collect(Collectors.joining());
        assertThat(matters.all()).isNotEmpty().allSatisfy(matter -> assertThat(scopes).contains("Mention( category == \"" + matter + "\""));
    }

    /** A key that is added to the format is read without further ado: what is not read is listed, and each of these is a key. */
    @Test
    void every_text_of_the_format_is_read_but_those_that_are_listed() {
        Set<String> all = new HashSet<>();
        PlanTypes.sections().forEach(type -> Vocabulary.section(type).fields().stream().filter(field -> field.type() == String.class && !field.personal())
                .forEach(field -> all.add(Dimensions.rootOf(type) + "." + field.word().english())));
        Set<String> unread = new TreeSet<>(all);
        unread.removeAll(readKeys());
        assertThat(readKeys()).contains("plan.remarks", "itinerary-item.title", "cost-item.item", "service.materials", "department-duty.duty", "budget.line", "venue.name", "plan.attachments");
        assertThat(unread).hasSizeLessThan(all.size() * 2 / 3);
    }

    @ParameterizedTest
    @CsvSource({"不供酒, false", "不仅供应白酒, true", "除工作餐外还有白酒, true", "除白酒外不上别的酒, true", "不安排白酒、啤酒和红酒, false", "'不安排宴请，白酒，香烟', false", "'不安排宴请，另备白酒', true", "'白酒、香烟，一律不上', false", "白酒谢绝, false", "白酒：无, false",
        "白酒1000元, true", "no baijiu, false", "casino baijiu, true", "白酒|不安排宴请, true", "调研后备白酒, true"})
    void a_denial_bears_on_its_own_clause_and_no_further(String text, boolean isMentioned) {
        assertThat(matters.in(text.replace('|', '\n'), "plan.remarks").stream().anyMatch(mentioned -> mentioned.matter().equals("alcohol"))).as(text).isEqualTo(isMentioned);
    }

    @Test
    void a_word_that_begins_inside_another_and_ends_after_it_counts_as_well() {
        assertThat(matters.in("红酒会所小坐", "plan.remarks")).extracting(Matters.Mentioned::matter).contains("club");
        assertThat(matters.in("备烟感报警器", "plan.remarks")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"exception.rule, waiver.rule", "plan.time-zone, plan.timezone", "security.police-escort, security.police-escrot"})
    void a_key_that_names_nothing_in_a_plan_is_an_error(String key, String misspelt, @TempDir Path folder) throws IOException {
        Path standards = Files.createDirectories(folder.resolve("standards"));
        for (String file : List.of("matters.yaml", "lexicon.yaml", "lexicon-venues.yaml")) {
            String text = Files.readString(Path.of("rules/standards", file));
            Files.writeString(standards.resolve(file), file.equals("matters.yaml") ? text.replace(key, misspelt) : text);
        }
        RuleFolder own = RuleFolder.at(folder);
        assertThat(Files.readString(standards.resolve("matters.yaml"))).contains(misspelt);
        assertThatExceptionOfType(InvalidFileException.class).isThrownBy(() -> MattersFile.read(own, Matters.FILE))
                .satisfies(e -> assertThat(e.errors()).extracting(error -> error.message().en()).anyMatch(message -> message.startsWith("there is no \"") && message.endsWith("\" in a plan")));
    }
}
