package reception.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ByLetterTest {

    @Test
    void every_letter_of_a_map_is_found_and_no_other_one() {
        for (int size : new int[] {0, 1, 15, 16, 17, 1_000, 20_000}) {
            Map<Character, Integer> map = new HashMap<>();
            for (int i = 0; i < size; i++) {
                map.put((char) (i * 7919), i);
            }
            ByLetter<Integer> byLetter = ByLetter.of(map);
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                assertThat(byLetter.get((char) c)).isEqualTo(map.get((char) c));
            }
        }
    }
}
