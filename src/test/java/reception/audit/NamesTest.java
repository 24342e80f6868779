package reception.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.audit.name.Names;
import reception.format.pack.RuleFolder;
import reception.standard.place.Regions;

/** Whatever stands around a number or a name, it is the same one; and what is none is compared with nothing. */
class NamesTest {

    private static final Names NAMES = Names.of(RuleFolder.builtInAcross(), Regions.of(RuleFolder.builtIn()));

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
        assertThat(NAMES.bill("00012345")).isEqualTo(NAMES.bill("12345"));
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
    @CsvSource({"青山饭店, 巩义市青山饭店有限责任公司", "青山饭店, 河南省巩义市青山饭店有限公司", "青山 饭店, 青山饭店（个体工商户）", "水云间, 水云间会所", "水云间, 水云间（会所）", "水云间, 水云间农家乐"})
    void a_seller_is_the_same_by_its_sign_and_by_its_firm(String sign, String firm) {
        assertThat(NAMES.place(sign)).isEqualTo(NAMES.place(firm));
    }

    @ParameterizedTest
    @CsvSource({"青山饭店, 青山大饭店", "东方会所, 东方农家乐", "青山饭店（人民路店）, 青山饭店（建设路店）"})
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
        assertThat(List.of("来宾自理", "个人自付", "派出单位承担")).allMatch(words -> Boolean.FALSE.equals(NAMES.isPaidByHost(words)));
        assertThat(List.of("我局承担（来宾未自付）", "公款，不自理", "非来宾承担", "接待单位")).allMatch(words -> Boolean.TRUE.equals(NAMES.isPaidByHost(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"来宾付", "客人付", "对方付", "来宾支付", "来访单位付", "对方承担", "各自承担", "差旅费", "收取伙食费", "已缴", "按标准交费", "来访单位（已转账）", "来宾", "个人", "按标准收取", "来访单位", "已向我局缴纳",
            "我局已收取", "来宾自理，回原单位报销", "aa制", "来宾所在单位负担", "客人自掏腰包", "guests", "Self-paid"})
    void guests_pay_in_many_words(String words) {
        assertThat(NAMES.isPaidByHost(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"自理后由单位报销", "AA制后报销", "由来宾单位承担，我局垫付", "来宾自理（我局垫付未收回）", "我方", "办公室", "公务接待费", "本单位承担", "收费未缴", "不收费", "未收取", "来宾未缴", "财政一体化", "公务卡", "签单",
            "先由客人付，后列支", "来宾自理50元，其余我局承担", "工作餐", "host"})
    void the_host_pays_in_many_words_and_what_is_paid_back_is_its_own(String words) {
        assertThat(NAMES.isPaidByHost(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"企业赞助", "免费", "现金", "转账", "√", "见附件"})
    void what_tells_of_no_payer_is_open(String words) {
        assertThat(NAMES.isPaidByHost(words)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"介绍信1号", "有（见附件1）", "凭证12号", "见3月12号凭证", "公函（1页）", "附件2", "附件1号", "传真1页", "微信2026年3月1日", "电话2026年3月1号", "第3卷", "档案2026-1", "见第12页", "1份", "2026年5月12日来函", "记账凭证〔2026〕3号",
            "人民路12号", "公函复印件1份"})
    void what_is_no_number_of_a_letter_is_compared_with_nothing(String written) {
        assertThat(NAMES.letter(written)).isNull();
    }

    @Test
    void a_letter_says_what_it_leaves_out() {
        assertThat(List.of("函〔2026〕1号", "公函〔2026〕1号", "〔2026〕1号", "邀请函（2026）第1号")).allSatisfy(written -> assertThat(NAMES.letter(written)).isEqualTo("[2026]1"));
        assertThat(List.of("甲农函1号", "见甲农函第01号（复印件）", "《甲农函1号》")).allSatisfy(written -> assertThat(NAMES.letter(written)).isEqualTo("甲农函[]1"));
        assertThat(NAMES.letter("第1号")).isEqualTo("[]1");
        assertThat(NAMES.letter("寅农函2026-5号")).isEqualTo("寅农函[2026]5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"发票1张", "电子发票1张", "2张", "1份", "附件2", "见附件1", "收据3", "食堂记账12号", "记字12号", "见3月凭证", "内部结算1", "123", "食堂", "2026-05-12", "2026年5月12日", "20260512", "凭证2026-0012", "2026-012", "记-12",
            "记账凭证00000012号", "附件12345678"})
    void what_is_no_number_of_a_bill_is_compared_with_nothing(String written) {
        assertThat(NAMES.bills(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"发票12345678共2张, 12345678", "'发票代码041001900104，号码12345678', 12345678", "041001900104 12345678, 12345678", "041001900104/12345678, 12345678", "收据No.0012345, 12345", "附件1：12345678, 12345678"})
    void a_bill_is_known_by_its_number_and_not_by_its_code(String written, String number) {
        assertThat(NAMES.bills(written).stream().map(NAMES::bill)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"郑州市统计局。", "郑州市统计局一行", "郑州市统计局王局长一行5人", "郑州市统计局王局长", "郑州市统计局局长王明等3人", "郑州市统计局王明一行", "郑州统计局", "河南省郑州市统计局", "河南郑州统计局", "郑州市统计局综合科", "郑州市统计局办公室",
            "郑州市统计局（3人）", "中共郑州市统计局"})
    void a_unit_is_the_same_whoever_comes_from_it(String written) {
        assertThat(NAMES.unit(written)).isEqualTo("郑州市统计局");
    }

    @ParameterizedTest
    @CsvSource({"新疆水利厅, 新疆维吾尔自治区水利厅", "内蒙古水利厅, 内蒙古自治区水利厅", "河南农业农村厅, 河南省农业农村厅", "河南省农业农村厅种子处, 河南省农业农村厅", "郑州市中牟县水利局, 中牟县水利局"})
    void a_place_is_the_same_in_full_and_in_short(String one, String other) {
        assertThat(NAMES.unit(one)).isEqualTo(NAMES.unit(other));
    }

    @Test
    void a_unit_without_its_place_is_the_only_one_that_has_one() {
        assertThat(NAMES.unitsMeant(List.of("省农业农村厅", "河南省农业农村厅", "郑州市统计局", "市统计局"))).containsEntry("省农业农村厅", "河南省农业农村厅").containsEntry("市统计局", "郑州市统计局");
        assertThat(NAMES.unitsMeant(List.of("省农业农村厅", "河南省农业农村厅", "湖北省农业农村厅"))).containsEntry("省农业农村厅", "省农业农村厅");
        assertThat(NAMES.unitsMeant(List.of("县统计局", "郑州市统计局"))).containsEntry("县统计局", "县统计局");
    }

    @Test
    void several_units_in_a_cell_are_several() {
        assertThat(NAMES.unitsIn("郑州市统计局、郑州市水利局")).containsExactly("郑州市统计局", "郑州市水利局");
        assertThat(NAMES.unitsIn("郑州市统计局和水利局")).containsExactly("郑州市统计局", "郑州市水利局");
        assertThat(List.of("郑州市发展和改革委员会", "王明、李华", "郑州市统计局王明、李华")).allMatch(one -> NAMES.unitsIn(one).equals(List.of(one)));
    }

    @Test
    void sums_and_notes_are_no_rows() {
        assertThat(List.of("合计", "本页合计", "总  计", "制表人：王某", "注：含税")).allMatch(NAMES::isSummaryRow);
        assertThat(List.of("2026-05-12", "1")).noneMatch(NAMES::isSummaryRow);
    }
}
