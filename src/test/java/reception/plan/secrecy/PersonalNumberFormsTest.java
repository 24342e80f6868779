package reception.plan.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "138 0013 8000", "电话：138-0013-8000。", "+86 13800138000", "１３８００１３８０００", "11010519491231002X", "⑬⑧⓪⓪⑬⑧⓪⓪⓪", "(010)62345678"})
    void a_text_that_holds_anumber_in_any_width_is_looked_at(String text) {
        assertThat(PersonalNumberForms.mayBeIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "豫A·12345", "11-03", "09:30", "局长，王强（带队）", "《关于调研的函》第 12 号"})
    void a_text_with_few_digits_is_not(String text) {
        assertThat(PersonalNumberForms.mayBeIn(text)).isFalse();
    }

    @Test
    void no_number_is_missed_by_the_first_look() {
        List<String> pieces = List.of("1", "3", "8", "0", "９", "１", "⑬", "⒎", "㏠", "½", "٣", "-", " ", "+86", "x", "王", "，", "：", "(", "010", "138", "1380013", "8000", "E12345678", "62220212", "@qq.com", "微信号");
        Random random = new Random(20131208);
        int numbers = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(16); length >= 0; length--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
            boolean holdsNumber = !PersonalNumberForms.suspects(normal).isEmpty() || !PersonalNumberForms.suspects(text.toString()).isEmpty();
            if (holdsNumber) {
                numbers++;
                assertThat(PersonalNumberForms.mayBeIn(text.toString())).as(text.toString()).isTrue();
            }
        }
        assertThat(numbers).isGreaterThan(1_000);
    }
}
