package reception.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in capital numerals, by the examples of the rules on vouchers, and read back by a reader that knows nothing of the writer. */
class AmountsTest {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final Map<Character, Integer> PLACES = Map.of('拾', 10, '佰', 100, '仟', 1000);

    @ParameterizedTest
    @CsvSource({"0, 零元整", "0.05, 伍分", "0.50, 伍角", "0.55, 伍角伍分", "100, 壹佰元整", "10, 壹拾元整", "10050.20, 壹万零伍拾元贰角", "1409.50, 壹仟肆佰零玖元伍角",
        "6007.14, 陆仟零柒元壹角肆分", "1.05, 壹元零伍分", "16409.02, 壹万陆仟肆佰零玖元零贰分", "325.04, 叁佰贰拾伍元零肆分", "20000, 贰万元整", "100000000, 壹亿元整",
        "100010000, 壹亿零壹万元整", "1000000000000, 壹万亿元整", "1000100000000, 壹万零壹亿元整", "12345678.90, 壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角", "450.005, 肆佰伍拾元零壹分"})
    void amounts_are_written_in_capital_numerals(BigDecimal amount, String capitals) {
        assertThat(Amounts.capitals(amount)).isEqualTo(capitals);
    }

    @Test
    void what_is_written_reads_back_as_the_same_amount_and_never_looks_doubtful() {
        Random random = new Random(20261124);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal amount = BigDecimal.valueOf(amount(random), 2);
            String capitals = Amounts.capitals(amount);
            assertThat(read(capitals)).as(capitals).isEqualByComparingTo(amount);
            assertThat(capitals).as(amount.toString()).doesNotContain("零零", "零拾", "零佰", "零仟", "零万", "零亿").matches(amount.signum() == 0 ? "零元整" : "[^零].*")
                    .matches("[^整]*" + (amount.remainder(BigDecimal.ONE).signum() == 0 ? "元整" : "[角分]"));
        }
    }

    /** Amounts of every length, many of them with zeros within. */
    private static long amount(Random random) {
        StringBuilder digits = new StringBuilder("0");
        int length = random.nextInt(18);
        for (int i = 0; i < length; i++) {
            digits.append(random.nextBoolean() ? 0 : random.nextInt(10));
        }
        return Long.parseLong(digits.toString());
    }

    private static BigDecimal read(String capitals) {
        String text = capitals.replace("整", "");
        int yuan = text.indexOf('元');
        BigDecimal amount = yuan < 0 ? BigDecimal.ZERO : BigDecimal.valueOf(whole(text.substring(0, yuan)));
        for (int i = yuan + 1; i < text.length(); i++) {
            long digit = DIGITS.indexOf(text.charAt(i));
            if (digit > 0) {
                amount = amount.add(BigDecimal.valueOf(digit, text.charAt(i + 1) == '角' ? 1 : 2));
                i++;
            }
        }
        return amount;
    }

    private static long whole(String text) {
        int hundredMillions = text.lastIndexOf('亿');
        if (hundredMillions >= 0) {
            return whole(text.substring(0, hundredMillions)) * 100_000_000L + whole(text.substring(hundredMillions + 1));
        }
        int tenThousands = text.lastIndexOf('万');
        if (tenThousands >= 0) {
            return whole(text.substring(0, tenThousands)) * 10_000L + whole(text.substring(tenThousands + 1));
        }
        long sum = 0;
        long digit = 0;
        for (char c : text.toCharArray()) {
            Integer place = PLACES.get(c);
            sum += place == null ? 0 : digit * place;
            digit = place == null ? DIGITS.indexOf(c) : 0;
        }
        return sum + digit;
    }

    @Test
    void what_cannot_be_an_amount_is_refused() {
        assertThatThrownBy(() -> Amounts.capitals(new BigDecimal("-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Amounts.capitals(new BigDecimal("1e16"))).isInstanceOf(IllegalArgumentException.class);
    }
}
