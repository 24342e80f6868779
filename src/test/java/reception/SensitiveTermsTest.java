package reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import reception.format.pack.RuleFolder;
import reception.lexicon.Lexicons;
import reception.lexicon.SensitiveLexicons;
import reception.report.Finding;
import reception.report.Report;
import reception.report.Verdict;
import reception.visit.secrecy.Channel;
import reception.vocabulary.Vocabulary;

/** Terms that must be put right and words for channels, each in a whole plan and through a whole check. */
class SensitiveTermsTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path WORDS = Path.of("src/test/resources/lexicon");
    private static final Set<Channel> PROPER = Set.of(Channel.CONFIDENTIAL_COURIER, Channel.CLASSIFIED_NETWORK, Channel.CLASSIFIED_FAX, Channel.HAND_DELIVERY, Channel.OFFICE_NETWORK,
            Channel.GOVERNMENT_NETWORK, Channel.PRINTED, Channel.MEETING);

    private static ObjectNode basePlan() throws IOException {
        return (ObjectNode) YAML.readTree(Path.of("rules/base-plan.yaml").toFile());
    }

    private static Report check(JsonNode plan) throws IOException {
        return CHECKER.check("plan", JSON.writeValueAsBytes(plan)).get(0);
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(Finding::rule).map(rule -> rule.id()).toList();
    }

    private static Set<String> saying(String property, List<String> texts, boolean isFound) throws IOException {
        Set<String> otherwise = new TreeSet<>();
        for (String text : texts) {
            ObjectNode plan = basePlan();
            plan.put(property, text);
            Report report = check(plan);
            assertThat(report.inputErrors()).as(text).isEmpty();
            if (rules(report).contains("confidentiality/proper-terms") != isFound) {
                otherwise.add(text);
            }
            if (isFound) {
                assertThat(report.verdict()).as(text).isNotEqualTo(Verdict.READY);
            }
        }
        return otherwise;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Test
    void eighty_terms_are_put_right_wherever_they_stand_and_their_neighbours_pass() throws IOException {
        JsonNode terms = YAML.readTree(Files.readAllBytes(WORDS.resolve("wording-terms.yaml")));
        List<String> wrong = texts(terms.get("wrong"));
        List<String> innocent = texts(terms.get("innocent"));
        assertThat(wrong.size() + innocent.size()).isGreaterThanOrEqualTo(120);
        for (String property : List.of("remarks", "title")) {
            assertThat(saying(property, wrong, true)).as("not found under " + property).isEmpty();
            assertThat(saying(property, innocent, false)).as("wrongly found under " + property).isEmpty();
        }
    }

    private static Map<String, List<String>> channelWords() throws IOException {
        Map<String, List<String>> words = new TreeMap<>();
        JsonNode file = YAML.readTree(Files.readAllBytes(WORDS.resolve("channel-words.yaml")));
        file.get("channels").forEach(row -> words.put(row.get("channel").asText(), texts(row.get("words"))));
        words.put("other", texts(file.get("unknown")));
        return words;
    }

    @Test
    void a_hundred_words_for_channels_mean_their_class() throws IOException {
        SensitiveLexicons lexicons = Lexicons.of(RuleFolder.at(Path.of("rules"))).sensitive();
        Set<String> otherwise = new TreeSet<>();
        int count = 0;
        for (Map.Entry<String, List<String>> row : channelWords().entrySet()) {
            for (String word : row.getValue()) {
                count++;
                Enum<?> value = Vocabulary.choices(Channel.class).byWord(word);
                List<String> meant = value != null ? List.of(Vocabulary.word(value).english()) : lexicons.channels().direct(word).stream().map(match -> match.category()).toList();
                if (!meant.equals(row.getKey().equals("other") ? List.of() : List.of(row.getKey()))) {
                    otherwise.add(word + " is read as " + meant);
                }
            }
        }
        assertThat(otherwise).isEmpty();
        assertThat(count).isGreaterThanOrEqualTo(100);
    }

    @Test
    void a_plan_with_work_secrets_is_ready_only_by_channels_that_are_known_and_controlled() throws IOException {
        Set<String> otherwise = new TreeSet<>();
        for (Map.Entry<String, List<String>> row : channelWords().entrySet()) {
            for (String word : row.getValue()) {
                ObjectNode plan = basePlan();
                ObjectNode confidentiality = (ObjectNode) plan.get("confidentiality");
                confidentiality.put("level", "work-secret");
                ArrayNode channels = confidentiality.putArray("channels");
                channels.add("office-network").add(word);
                Report report = check(plan);
                boolean isProper = PROPER.contains((Channel) Vocabulary.choices(Channel.class).byWord(row.getKey()));
                if (!report.inputErrors().isEmpty() || (report.verdict() == Verdict.READY) != isProper) {
                    otherwise.add(word + ": " + report.verdict() + " " + rules(report) + report.inputErrors());
                }
            }
        }
        assertThat(otherwise).isEmpty();
    }

    @Test
    void no_flag_is_ever_asked_for_guests_who_are_of_no_other_state() throws IOException {
        for (String place : List.of("中国香港", "香港", "Hong Kong", "HKSAR", "港籍", "中国澳门", "澳门", "Macao", "Macau", "中国台湾", "台湾", "臺灣", "台籍", "Taiwan", "Chinese Taipei", "中华台北", "中国", "大陆", "汉族", "China", "PRC")) {
            for (String kind : List.of("foreign", "business", "domestic-official")) {
                ObjectNode plan = basePlan();
                plan.put("kind", kind);
                plan.get("guests").get("people").forEach(guest -> ((ObjectNode) guest).put("nationality", place));
                ArrayNode flags = ((ObjectNode) plan.get("decor")).putArray("flags");
                flags.add("中国").add("日本");
                assertThat(rules(check(plan))).as(place + " in a plan of the kind " + kind).doesNotContain("accommodation/flags-of-guests");
            }
        }
    }
}
