package reception.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.format.InputError;
import reception.format.InputError.Kind;
import reception.format.Stated;
import reception.format.pack.RuleFolder;
import reception.plan.Plan;
import reception.plan.PlanDocument;
import reception.standard.place.Regions;
import reception.visit.Person;
import reception.visit.guests.Guest;
import reception.visit.meal.Dish;
import reception.visit.meal.Drink;
import reception.visit.meal.Meal;
import reception.visit.meal.MealForm;
import reception.visit.paper.ReceptionKind;
import reception.visit.secrecy.Channel;

class PlanReaderTest {

    private static final String SPECIAL = " :-[]{}#&*!|>'\"%@`,\n\t";
    private static final PlanReader READER = new PlanReader(Regions.of(RuleFolder.builtIn()));

    private static List<PlanDocument> read(String text) {
        return READER.read("plan.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Plan plan(String text) {
        List<PlanDocument> documents = read(text);
        assertThat(documents).singleElement().satisfies(document -> assertThat(document.errors()).isEmpty());
        return documents.get(0).plan().orElseThrow();
    }

    private static List<InputError> errors(String text) {
        return read(text).stream().flatMap(document -> document.errors().stream()).toList();
    }

    @Test
    void keys_and_values_of_both_languages_may_be_mixed() {
        Plan english = plan("reception-plan: 1\nkind: foreign\nmeals:\n  - meal: lunch\n    form: working-meal\n    companions: 2\n");
        Plan chinese = plan("接待方案: 1\n接待性质: 外事\n用餐:\n  - 餐次: 午餐\n    form: 工作餐\n    陪餐人数: 2\n");
        assertThat(chinese.kind()).isEqualTo(english.kind()).isEqualTo(ReceptionKind.FOREIGN);
        assertThat(chinese.meals().get(0).form()).isEqualTo(MealForm.WORKING_MEAL);
        assertThat(chinese.meals().get(0).companions().size()).isEqualTo(2);
    }

    @Test
    void every_value_has_its_line_and_column() {
        Plan plan = plan("reception-plan: 1\nmeals:\n  - on: 2026-03-02\n    陪餐人数: 2\n");
        assertThat(plan.meals().get(0).at().key()).isEqualTo("meals[0]");
        assertThat(plan.meals().get(0).at().span("companions")).satisfies(span -> {
            assertThat(span.line()).isEqualTo(4);
            assertThat(span.column()).isEqualTo(11);
        });
        assertThat(plan.meals().get(0).at().span("dishes").line()).as("a missing key stands where its mapping does").isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "none, NONE", "NONE, NONE", "ｎｏｎｅ, NONE", "'  None ', NONE", "无, NONE", "'　无', NONE", "to-be-confirmed, TO_BE_CONFIRMED",
        "To Be Confirmed, TO_BE_CONFIRMED", "TO_BE_CONFIRMED, TO_BE_CONFIRMED", "待定, TO_BE_CONFIRMED", "'　', MISSING", "无锡, GIVEN", "待定稿, GIVEN", "none1, GIVEN"})
    void nothing_and_what_is_open_are_read_in_each_spelling(String word, Stated stated) {
        assertThat(plan("reception-plan: 1\npurpose: {content: \"" + word + "\"}\n").purpose().at().stated("content")).isEqualTo(stated);
    }

    @Test
    void missing_open_none_and_given_are_told_apart() {
        Plan plan = plan("reception-plan: 1\ngifts: 无\nlodging: to-be-confirmed\nescorts:\nvisit: {arrives: 待定}\n");
        assertThat(plan.at().stated("gifts")).isEqualTo(Stated.NONE);
        assertThat(plan.at().stated("lodging")).isEqualTo(Stated.TO_BE_CONFIRMED);
        assertThat(plan.at().stated("escorts")).isEqualTo(Stated.MISSING);
        assertThat(plan.at().stated("meals")).isEqualTo(Stated.MISSING);
        assertThat(plan.visit().at().stated("arrives")).isEqualTo(Stated.TO_BE_CONFIRMED);
        assertThat(plan.at().stated("visit")).isEqualTo(Stated.GIVEN);
    }

    @Test
    void a_bare_value_stands_for_a_record() {
        Plan plan = plan("reception-plan: 1\nguests: [张三, 李四]\nmeals: [{dishes: [红烧豆腐], companions: [王五], cost-per-person: 40.5}]\n");
        assertThat(plan.guests().size()).isEqualTo(2);
        assertThat(plan.meals().get(0).dishes().get(0).name()).isEqualTo("红烧豆腐");
        assertThat(plan.meals().get(0).companions().size()).isEqualTo(1);
        assertThat(plan.meals().get(0).costPerPerson().amount()).isEqualByComparingTo("40.5");
    }

    @Test
    void all_errors_of_a_file_are_reported_at_once_with_their_places() {
        List<InputError> errors = errors("""
                reception-plan: 1
                kind: domestic-offical
                region: 巩意市
                letter: {dated: 2026-02-30, 成文日期: 2026-02-30}
                guests: {count: 1, people: [张三, 李四]}
                meals:
                  - on: 3月2日
                    companions: about 3
                    costPerPersn: 40
                    total: -5
                """);
        assertThat(errors).extracting(InputError::kind).containsExactly(Kind.UNKNOWN_VALUE, Kind.UNKNOWN_REGION, Kind.IMPOSSIBLE_DATE, Kind.DUPLICATE_KEY,
                Kind.COUNT_MISMATCH, Kind.WRONG_TYPE, Kind.WRONG_TYPE, Kind.UNKNOWN_KEY, Kind.NEGATIVE);
        assertThat(errors).extracting(error -> error.span().line()).containsExactly(2, 3, 4, 4, 5, 7, 8, 9, 10);
        assertThat(errors.get(0).message().en()).contains("did you mean \"domestic-official\"");
        assertThat(errors.get(1).message().zh()).contains("410181 河南省郑州市巩义市");
        assertThat(errors.get(7).message().en()).contains("cost-per-person");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, true", "2026-02-29, false", "2024-02-29, true", "2026-13-01, false", "2026-1-2, true", "2026/01/02, true", "2026年1月2日, true", "2026/1-2, false", "2026年13月1日, false", "soon, false"})
    void days_exist(String day, boolean readable) {
        assertThat(errors("reception-plan: 1\nletter: {dated: " + day + "}\n").isEmpty()).isEqualTo(readable);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03T10:00, true", "2026-11-03 10:00, true", "2026-11-03, true", "2026-11-03T25:00, false", "2026-11-03T10, false", "2026年11月3日上午10时, true", "2026年11月3日10:00, true", "2026-11-0310:00, false",
        "2026-11-03上午, true", "11月3日, false"})
    void moments_are_a_day_with_or_without_a_time(String moment, boolean readable) {
        assertThat(errors("reception-plan: 1\nvisit: {arrives: \"" + moment + "\"}\n").isEmpty()).isEqualTo(readable);
    }

    @ParameterizedTest
    @CsvSource({"巩义市, 410181", "巩义, 410181", "410181, 410181", "河南省郑州市巩义市, 410181", "吉林市, 220200", "海南省, 460000", "上饶县, 361121"})
    void places_are_found_by_code_and_by_name(String word, String code) {
        assertThat(plan("reception-plan: 1\nregion: \"" + word + "\"\n").region().code()).isEqualTo(code);
    }

    @Test
    void an_ambiguous_place_lists_its_candidates() {
        assertThat(errors("reception-plan: 1\nregion: 朝阳区\n")).singleElement().satisfies(error -> {
            assertThat(error.kind()).isEqualTo(Kind.AMBIGUOUS_REGION);
            assertThat(error.message().zh()).contains("110105", "220104");
        });
    }

    @Test
    void several_documents_and_json_are_read() {
        assertThat(read("reception-plan: 1\ntitle: a\n---\nreception-plan: 1\ntitle: b\n")).extracting(document -> document.plan().orElseThrow().title()).containsExactly("a", "b");
        assertThat(plan("{\"reception-plan\": 1, \"接待性质\": \"外事\",\n\t\"meals\": [{\"companions\": 2}]}").meals().get(0).companions().count()).isEqualTo(2);
    }

    @Test
    void utf8_is_read_with_and_without_byte_order_mark_and_other_encodings_are_named() throws Exception {
        byte[] text = "reception-plan: 1\ntitle: 方案\n".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream withMark = new ByteArrayOutputStream();
        withMark.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        withMark.write(text);
        assertThat(READER.read("x", withMark.toByteArray()).get(0).plan().orElseThrow().title()).isEqualTo("方案");
        assertThat(READER.read("x", "接待方案: 1\n标题: 一份方案\n".getBytes(Charset.forName("GB18030"))).get(0).errors().get(0).message().en()).contains("GB18030");
        assertThat(READER.read("x", "接待方案: 1\n".getBytes(StandardCharsets.UTF_16)).get(0).errors().get(0).message().en()).contains("UTF-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reception-plan: 1\ntitle：x\n", "reception-plan: 1\ntitle:x\nkind: foreign\n", "reception-plan: 1\n\ttitle: x\n", "reception-plan: 1\ntitle: \"x\n"})
    void syntax_errors_say_what_would_be_right(String text) {
        assertThat(errors(text)).isNotEmpty().allSatisfy(error -> {
            assertThat(error.span().isSomewhere()).isTrue();
            assertThat(error.message().zh()).doesNotContain("found", "expected");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "- a\n", "text", "title: no plan\n"})
    void what_is_no_plan_is_said_to_be_none(String text) {
        assertThat(errors(text)).isNotEmpty().first().extracting(InputError::kind).isIn(Kind.NOT_A_PLAN, Kind.MISSING_KEY);
    }

    @Test
    void aliases_are_followed_but_not_multiplied() {
        assertThat(plan("reception-plan: 1\nescorts: &e [{name: a}]\nteam: *e\n").team()).hasSize(1);
        StringBuilder bomb = new StringBuilder("reception-plan: 1\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1) + " ";
            bomb.append("a").append(i).append(": &a").append(i).append(" [").append((alias + ", ").repeat(9)).append(alias).append("]\n");
        }
        assertThat(errors(bomb.toString())).extracting(InputError::kind).contains(Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "待定", "none"})
    void another_version_of_the_format_is_refused(String version) {
        assertThat(errors("reception-plan: " + version + "\ntitle: x\n")).extracting(InputError::kind).containsExactly(Kind.UNKNOWN_VALUE);
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(errors("reception-plan: 1\ntitle: " + "[".repeat(200) + "]".repeat(200))).extracting(InputError::kind).contains(Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reception-plan: 1\ntitle: 行程\nconfidentiality: {level: secret}\n", "接待方案: 1\n标题: 行程\n保密: {密级: 秘密}\n", "接待方案: 1\n标题: 行程\n保密: 机密\n",
            "# 机密★10年\nreception-plan: 1\ntitle: 行程\n", "接待方案: 1\n标题：行程\n保密:\n  密级: 绝密\n"})
    void of_a_plan_that_holds_state_secrets_nothing_but_the_level_is_kept(String text) {
        assertThat(read(text)).singleElement().satisfies(document -> {
            assertThat(document.classified()).isTrue();
            assertThat(document.source()).isEmpty();
            assertThat(document.errors()).isEmpty();
            assertThat(document.plan().orElseThrow().toString()).doesNotContain("行程");
            assertThat(document.plan().orElseThrow().confidentiality().level().isClassified()).isTrue();
        });
    }

    @Test
    void a_plan_that_only_lists_a_secret_document_is_no_secret_itself() {
        assertThat(read("reception-plan: 1\nconfidentiality:\n  level: none\n  documents: [{title: 材料, level: secret}]\n").get(0).classified()).isFalse();
    }

    /** Whatever stands in a file, the reader returns; it never throws. */
    @Test
    @Tag("long")
    void no_bytes_make_the_reader_throw() throws Exception {
        byte[] base = Files.readAllBytes(Path.of("rules/base-plan.yaml"));
        Random random = new Random(20261124);
        for (int round = 0; round < 3000; round++) {
            byte[] mutated = base.clone();
            int changes = 1 + random.nextInt(6);
            for (int i = 0; i < changes; i++) {
                int at = random.nextInt(mutated.length);
                switch (random.nextInt(3)) {
                    case 0 -> mutated[at] = (byte) random.nextInt(256);
                    case 1 -> mutated[at] = (byte) SPECIAL.charAt(random.nextInt(SPECIAL.length()));
                    default -> mutated = java.util.Arrays.copyOf(mutated, Math.max(1, at));
                }
            }
            for (PlanDocument document : READER.read("fuzz", mutated)) {
                assertThat(document.plan().isPresent()).isEqualTo(document.errors().isEmpty());
                assertThat(document.errors()).allSatisfy(error -> assertThat(error.message().zh()).isNotBlank());
            }
        }
    }

    private static final String WRITTEN_BY_AN_OFFICE = """
            接待方案: 1
            接待性质: 国内公务
            来访时间: {抵达: 2026年12月30日上午9时30分, 离开: 1月2日下午3点半}
            公函: {形式: 公函, 成文日期: 12月20日}
            来宾: 王林、赵敏和孙海等12人
            陪同人员: 李文、陈和平
            用餐:
              - 日期: 12月31日
                时间: 中午12:00
                陪餐人数: "康明、乔亮、张三、李四、王五"
                餐标: 60元/人
                合计: 0.1万元
                菜单: 清炒时蔬、红烧豆腐（少油、微辣）；米饭
                酒水: [矿泉水、飞天]
              - {日期: 1月1日, 陪餐人数: 3人, 菜单: 米饭}
            用车: [{车型: 中型客车, 座位数: 19座, 乘车人员: 王林 赵敏}]
            保密: {传递渠道: 微信、短信, 知悉范围: 市委办、接待办}
            经费: {报销凭证: 发票，公函 / 接待清单}
            """;

    @Test
    void lists_dates_times_and_amounts_are_read_as_offices_write_them() {
        Plan plan = plan(WRITTEN_BY_AN_OFFICE.replace("19座", "19"));
        assertThat(plan.visit().arrives()).hasToString("2026-12-30T09:30");
        assertThat(plan.visit().departs()).hasToString("2027-01-02T15:30");
        assertThat(plan.letter().dated()).hasToString("2026-12-20");
        assertThat(plan.guests().people()).extracting(Guest::name).containsExactly("王林", "赵敏", "孙海");
        assertThat(plan.guestCount()).isEqualTo(12);
        assertThat(plan.escorts()).extracting(Person::name).containsExactly("李文", "陈和平");
        Meal meal = plan.meals().get(0);
        assertThat(meal.on()).hasToString("2026-12-31");
        assertThat(meal.starts()).hasToString("12:00");
        assertThat(meal.companionCount()).isEqualTo(5);
        assertThat(meal.costPerPerson().amount()).isEqualByComparingTo("60");
        assertThat(meal.total()).isEqualByComparingTo("1000");
        assertThat(meal.dishes()).extracting(Dish::name).containsExactly("清炒时蔬", "红烧豆腐（少油、微辣）", "米饭");
        assertThat(meal.dishes()).extracting(dish -> dish.at().key()).containsExactly("meals[0].dishes[0]", "meals[0].dishes[1]", "meals[0].dishes[2]");
        assertThat(meal.dishes()).extracting(dish -> dish.at().span().line() + ":" + dish.at().span().column()).containsExactly("13:9", "13:14", "13:26");
        assertThat(meal.drinks()).extracting(Drink::name).containsExactly("矿泉水", "飞天");
        assertThat(meal.companions().people()).extracting(person -> person.at().span().column()).containsExactly(12, 15, 18, 21, 24);
        assertThat(plan.meals().get(1).on()).hasToString("2027-01-01");
        assertThat(plan.meals().get(1).companionCount()).isEqualTo(3);
        assertThat(plan.confidentiality().channels()).containsExactly(Channel.WECHAT, Channel.SMS);
        assertThat(plan.confidentiality().circle()).containsExactly("市委办", "接待办");
        assertThat(plan.budget().vouchers()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "陪同人员: 李文、陈立等5人                         | COUNT_MISMATCH | 请逐一写出全部姓名",
        "来宾: {人数: 4, 名单: 王林、赵敏等5人}            | COUNT_MISMATCH | 两者应一致",
        "来宾: {人数: 1, 名单: 王林、赵敏}                 | COUNT_MISMATCH | 不能更多",
        "用餐: [{菜单: 清炒时蔬、红烧豆腐等}]              | WRONG_TYPE     | 请逐一写出",
        "用餐: [{酒水: 矿泉水、啤酒等3种}]                 | WRONG_TYPE     | 请逐一写出",
        "经费: {报销凭证: 发票、pigeon}                    | UNKNOWN_VALUE  | 没有“pigeon”这个值",
        "用餐: [{陪餐人数: some}]                          | WRONG_TYPE     | 应为整数",
        "用餐: [{日期: 12月31日}]                          | WRONG_TYPE     | 请写明年份",
        "用餐: [{日期: 2026年2月30日}]                     | IMPOSSIBLE_DATE | 2026年2月只有28天",
        "用餐: [{合计: 60元/人}]                           | WRONG_TYPE     | 填总额",
    })
    void what_is_written_so_and_cannot_be_right_is_told(String line, Kind kind, String says) {
        assertThat(errors("接待方案: 1\n" + line + "\n")).singleElement().satisfies(error -> {
            assertThat(error.kind()).isEqualTo(kind);
            assertThat(error.message().zh()).contains(says);
        });
    }
}
