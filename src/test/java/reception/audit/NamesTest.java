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

    @ParameterizedTest
    @CsvSource({"中国共产党巩义市委员会组织部, 巩义市委组织部", "巩义市委办公室, 巩义市委办", "河南省巩义市教育体育局, 巩义市教体局", "巩义市人民政府办公室, 巩义市政府办", "广西壮族自治区南宁市发改委, 南宁市发展和改革委员会", "巩义市财政局(本级), 巩义市财政局"})
    void a_unit_is_the_same_in_full_and_in_short(String full, String brief) {
        assertThat(NAMES.unit(full)).isEqualTo(NAMES.unit(brief));
    }

    @ParameterizedTest
    @CsvSource({"巩义市农业农村局, 新郑市农业农村局", "河南省农业农村厅, 农业农村厅", "巩义市财政局一分局, 巩义市财政局", "巩义市财政局（城区分局）, 巩义市财政局"})
    void other_units_are_others(String one, String other) {
        assertThat(NAMES.unit(one)).isNotEqualTo(NAMES.unit(other));
    }

    @ParameterizedTest
    @CsvSource({"青山饭店, 巩义市青山饭店有限责任公司", "青山饭店, 河南省巩义市青山饭店有限公司", "青山 饭店, 青山饭店（个体工商户）"})
    void a_seller_is_the_same_by_its_sign_and_by_its_firm(String sign, String firm) {
        assertThat(NAMES.place(sign)).isEqualTo(NAMES.place(firm));
    }

    @ParameterizedTest
    @CsvSource({"青山饭店, 青山大饭店", "青山饭店（人民路店）, 青山饭店（建设路店）"})
    void other_sellers_are_others(String one, String other) {
        assertThat(NAMES.place(one)).isNotEqualTo(NAMES.place(other));
    }

    @Test
    void names_between_blanks_are_parted_and_one_that_is_spread_out_is_not() {
        assertThat(NAMES.parted("王小明 李大伟\u3000张三丰")).isEqualTo("王小明、李大伟、张三丰");
        assertThat(List.of("王 小 明", "王小明 局长", "王小明、李 大", "John Smith")).allMatch(one -> NAMES.parted(one).equals(one));
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
