package reception.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import reception.format.InputError;
import reception.format.Stated;
import reception.plan.FewRegions;
import reception.plan.Plan;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestGroup;
import reception.visit.guests.Guests;
import reception.vocabulary.Vocabulary;

/** The words of official forms: read as a key where they stand, or told where they belong. */
class FormWordsTest {

    private static final Pattern HINT = Pattern.compile("“([^”]*)”");

    /** On forms it is that of the guests, not of those who receive. */
    private static final String NUMBER_OF_THOSE_RECEIVED = "接待人数";

    private final PlanReader reader = new PlanReader(new FewRegions());

    private List<InputError> errors(String text) {
        return reader.read("plan.yaml", text.getBytes(StandardCharsets.UTF_8)).stream().flatMap(document -> document.errors().stream()).toList();
    }

    private static String plan(String section, String word) {
        return "接待方案: 1\n" + (section.equals("接待方案") ? "" : section + ": ") + (section.equals("接待方案") ? word + ": 待定" : section.equals("用餐") || section.equals("住宿") ? "[{" + word + ": 待定}]" : "{" + word + ": 待定}") + "\n";
    }

    private static String keyOf(String section, String word) {
        Vocabulary.Section top = Vocabulary.section(Plan.class);
        Vocabulary.Section at = section.equals("接待方案") ? top : Vocabulary.section(top.byWord(section).type());
        Vocabulary.Field field = at.byFormWord(word);
        if (field == null && at == Vocabulary.section(Guests.class)) {
            return "人员构成/" + Vocabulary.section(GuestGroup.class).byFormWord(word).word().chinese();
        }
        SheetKeys.Home home = field == null && at == top ? SheetKeys.builtIn().home(word) : null;
        return field != null ? field.word().chinese() : home == null ? null : home.section().word().chinese() + (home.field() == null ? "" : "/" + home.field().word().chinese());
    }

    /** A "=" before the expectation: it is read as that key, with its section where it stands in the wrong one; "-": there is no such key and no other is named; else: what the message says. */
    @ParameterizedTest
    @CsvFileSource(resources = "/plan/form-words.csv", delimiter = '|', encoding = "UTF-8")
    void a_word_of_a_form_is_read_or_told_where_it_belongs(String section, String word, String expected) {
        List<InputError> errors = errors(plan(section, word));
        if (expected.startsWith("=")) {
            assertThat(errors).isEmpty();
            assertThat(keyOf(section, word)).isEqualTo(expected.substring(1));
        } else {
            assertThat(errors).singleElement().satisfies(error -> {
                assertThat(error.kind()).isEqualTo(InputError.Kind.UNKNOWN_KEY);
                assertThat(error.span().line()).isEqualTo(2);
                if (expected.equals("-")) {
                    assertThat(error.message().zh()).contains("此处可用：").doesNotContain("是否为", "应写为");
                } else if (expected.startsWith("是否为")) {
                    assertThat(error.message().zh()).endsWith("，" + expected);
                } else {
                    assertThat(error.message().zh()).endsWith("；" + expected);
                    assertThat(error.unquoted()).as("a word of the format is no name").isEqualTo(error.message());
                }
            });
        }
    }

    /** Such an entry would do nothing, and would say otherwise. */
    @Test
    void no_box_of_a_form_is_a_key_of_the_plan_anyway() {
        Vocabulary.Section plan = Vocabulary.section(Plan.class);
        assertThat(SheetKeys.builtIn().boxes()).flatExtracting(SheetKeys.Boxes::words).filteredOn(word -> plan.byFormWord(word) != null).isEmpty();
    }

    /** Whatever is put before, behind or in the place of a word of one side, no hint names the other side. */
    @Test
    void no_hint_names_the_opposite_side() {
        List<String> guests = List.of("来访", "来宾", "客方", "对方", "主宾");
        List<String> hosts = List.of("接待", "我方", "主陪", "陪餐", "东道");
        List<String> things = List.of("单位", "人数", "名单", "人员", "领导", "单位名称", "方", "人员名单", "负责人", "级别", "标准");
        for (List<String> side : List.of(guests, hosts)) {
            String opposite = side == guests ? "接待单位|接待部门|陪餐|陪同" : "来宾|来访|主宾";
            for (String of : side) {
                for (String thing : things) {
                    if ((of + thing).equals(NUMBER_OF_THOSE_RECEIVED)) {
                        continue;
                    }
                    errors(plan("接待方案", of + thing)).forEach(error -> {
                        String hints = error.message().zh().replaceFirst("^.*这个键", "");
                        Matcher hint = HINT.matcher(hints.startsWith("。此处可用") ? "" : hints);
                        while (hint.find()) {
                            assertThat(hint.group(1)).as(error.message().zh()).doesNotContainPattern(opposite);
                        }
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"副省级, true", "正省级, true", "副X级, false", "副市级, false", "厅级巡视, false", "局级, false", "处长级, false"})
    void a_rank_is_known_or_none_is_chosen_by_a_hint(String rank, boolean isKnown) {
        String text = "接待方案: 1\n来宾: {名单: [{级别: " + rank + "}]}\n";
        assertThat(errors(text)).isEmpty();
        Guest guest = reader.read("plan.yaml", text.getBytes(StandardCharsets.UTF_8)).get(0).plan().orElseThrow().guests().people().get(0);
        assertThat(guest.rank() != null).isEqualTo(isKnown);
        assertThat(guest.at().stated("rank")).isEqualTo(isKnown ? Stated.GIVEN : Stated.UNREAD);
    }
}
