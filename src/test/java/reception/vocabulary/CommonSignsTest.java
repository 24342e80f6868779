package reception.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommonSignsTest {

    private static IntStream signs() {
        return IntStream.rangeClosed(1, Character.MAX_VALUE).filter(c -> CommonSigns.folded((char) c) != CommonSigns.OTHER);
    }

    @Test
    void each_is_folded_as_unicode_folds_it() {
        signs().forEach(c -> assertThat(String.valueOf(CommonSigns.folded((char) c))).isEqualTo(Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC)));
    }

    @Test
    void none_joins_with_another_one() {
        StringBuilder all = new StringBuilder();
        signs().forEach(c -> all.append((char) c).append('a').append((char) c).append((char) c).append('\u4e00'));
        String text = all.toString();
        assertThat(CommonSigns.foldedToSmall(text)).isEqualTo(TraditionalCharacters.simplified(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)));
        assertThat(CommonSigns.foldedToSmall(text)).isEqualTo(TraditionalCharacters.simplified(Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFKD), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)));
    }

    @Test
    void none_is_unseen() {
        assertThat(signs().filter(Unseen::isUnseen)).isEmpty();
    }

    @Test
    void a_text_with_another_sign_is_left_to_unicode() {
        assertThat(CommonSigns.foldedToSmall("5㎡")).isNull();
        assertThat(CommonSigns.foldedToSmall("用餐\u200b人数")).isNull();
    }

    @Test
    void a_word_has_one_form_whether_or_not_a_sign_in_it_is_rare() {
        signs().filter(c -> !Character.isWhitespace(c)).forEach(c -> {
            String word = "主" + (char) c + "题";
            String withRare = Words.normal(word + "\u200b");
            assertThat(Words.normal(word)).as(word).isEqualTo(withRare);
        });
    }
}
