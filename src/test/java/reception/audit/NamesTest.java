package reception.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.format.pack.RuleFolder;

/** Whatever stands around a number or a name, it is the same one; and what is none is compared with nothing. */
class NamesTest {

    private static final Names NAMES = Names.of(RuleFolder.builtInAcross());

    @ParameterizedTest
    @ValueSource(strings = {"寅农函〔2026〕5号", "寅农函[2026]5号", "寅农函（2026）5号。", "见寅农函〔2026〕05号", "公函：寅农函〔2026〕第5号", "《寅农函〔2026〕5号》", "寅农函〔26〕5", "寅农函〔2026年〕5号（复印件）", "寅 农 函〔２０２６〕５号", "“寅农函【2026】5号”"})
    void a_letter_has_one_number_however_it_is_written(String written) {
        assertThat(NAMES.letter(written)).isEqualTo("寅农函[2026]5");
    }

    @Test
    void other_letters_have_others() {
        assertThat(NAMES.letter("寅农函〔2026〕15号")).isNotEqualTo(NAMES.letter("寅农函〔2026〕5号"));
        assertThat(NAMES.letter("寅水函〔2026〕5号")).isNotEqualTo(NAMES.letter("寅农函〔2026〕5号"));
        assertThat(NAMES.letter("寅农函〔2025〕5号")).isNotEqualTo(NAMES.letter("寅农函〔2026〕5号"));
        assertThat(NAMES.letter("寅农函〔2026〕XX号")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"26112000000010000280", "2611 2000 0000 1000 0280", "2611-2000-0000-1000-0280", "'26112000000010000280", "No.26112000000010000280", "发票号码：26112000000010000280（复印件）", "数电票26112000000010000280号", "26112000000010000280.0"})
    void a_bill_has_one_number_however_it_is_written(String written) {
        assertThat(NAMES.bills(written)).singleElement().satisfies(number -> assertThat(NAMES.bill(number)).isEqualTo("26112000000010000280"));
    }

    @Test
    void several_bills_in_a_cell_are_several() {
        assertThat(NAMES.bills("12345678 12345679")).hasSize(2);
        assertThat(NAMES.bills("12345678、12345679")).hasSize(2);
        assertThat(NAMES.bill("00123")).isEqualTo(NAMES.bill("123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.6112E+19", "餐费", "—"})
    void what_a_workbook_has_cut_or_is_no_number_is_compared_with_nothing(String written) {
        assertThat(NAMES.bill(written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "王 小 明", "王小明局长", "局长王小明", "王小明（局长）", "王小明同志", "1.王小明"})
    void a_person_has_one_name_whatever_the_post(String written) {
        assertThat(NAMES.person(written)).isEqualTo("王小明");
    }

    @ParameterizedTest
    @ValueSource(strings = {"司机", "领导", "若干", "张局长", "李处长一行", "等3人", "不详"})
    void nobody_in_particular_is_no_person(String written) {
        assertThat(NAMES.person(written)).isNull();
    }

    @Test
    void who_pays_is_not_told_by_a_word_that_is_denied() {
        assertThat(List.of("来宾自理", "个人自付", "派出单位承担")).allMatch(NAMES::isPaidByGuests);
        assertThat(List.of("我局承担（来宾未自付）", "公款，不自理", "非来宾承担", "接待单位")).noneMatch(NAMES::isPaidByGuests);
    }

    @Test
    void sums_and_notes_are_no_rows() {
        assertThat(List.of("合计", "本页合计", "总  计", "制表人：王某", "注：含税")).allMatch(NAMES::isSummaryRow);
        assertThat(List.of("2026-05-12", "1")).noneMatch(NAMES::isSummaryRow);
    }
}
