package reception.casefile.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeldWordsTest {

    private final HeldWords words = new HeldWords(List.of("过敏", "nut", "no egg", "nuts only"));

    @Test
    void a_chinese_word_counts_wherever_it_stands() {
        assertThat(words.isIn("对花生过敏")).isTrue();
        assertThat(words.isIn("过")).isFalse();
        assertThat(words.isIn("")).isFalse();
    }

    @Test
    void an_english_word_counts_as_a_whole_word() {
        assertThat(words.isIn("a nut allergy")).isTrue();
        assertThat(words.isIn("doughnut, nut")).isTrue();
        assertThat(words.isIn("doughnut")).isFalse();
        assertThat(words.isIn("nuts")).isFalse();
        assertThat(words.isIn("nuts only")).isTrue();
    }

    @Test
    void it_finds_what_a_search_for_each_word_finds() {
        List<String> all = List.of("过敏", "nut", "no egg", "nuts only");
        for (String text : List.of("no eggs", "no egg", "nut过敏", "xnut nut", "过 敏", "nuts only.")) {
            assertThat(words.isIn(text)).as(text).isEqualTo(NeedWords.holdsOne(text, all));
        }
    }
}
