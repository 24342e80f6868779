package reception.format.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.format.InputError;
import reception.format.Node;
import reception.format.Place;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.read.YamlReader;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** Each kind of single value at the edges of what is read as one, and what is said on the other side. */
class BinderTest {

    private static final int MAX_ERRORS = 500;

    @Term(zh = "样表")
    record Sample(Place at, @Term(zh = "数目") Integer count, @Term(zh = "数字") BigDecimal figure, @Term(zh = "是否") Boolean flag, @Term(zh = "日子") LocalDate day,
                  @Term(zh = "级别") InputError.Kind choice, @Term(zh = "名单") List<String> names,
                  @Yuan @Term(zh = "合计") BigDecimal sum, @Yuan(per = {"人", "餐"}) @Term(zh = "每人") BigDecimal each) {
    }

    private final List<InputError> errors = new ArrayList<>();

    private Sample bind(String yaml) {
        return new Binder(errors).bind(Sample.class, YamlReader.read(new SourceText("sample.yaml", yaml, "")).roots().get(0), "", "");
    }

    /** What is worked out of a place comes in its order, and a report has to be the same in every run. */
    @Test
    void a_place_keeps_the_order_in_which_its_keys_are_written() {
        List<String> keys = List.of("flag", "sum", "count", "names", "figure", "each", "day");
        Sample sample = bind(keys.stream().map(key -> key + ": to-be-confirmed").collect(Collectors.joining("\n")));
        assertThat(sample.at().entries().keySet()).containsExactlyElementsOf(keys);
    }

    private static Object value(Sample sample, String key) {
        return switch (key) {
            case "count" -> sample.count();
            case "figure" -> sample.figure();
            case "flag" -> sample.flag();
            case "day" -> sample.day();
            case "sum" -> sample.sum();
            case "each" -> sample.each();
            case "choice" -> sample.choice();
            default -> sample.names();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "count: 0                 | 0",
        "count: 999999999         | 999999999",
        "count: 12人              | 12",
        "count: 共 12 人          | 12",
        "count: １２名            | 12",
        "count: none              | 0",
        "count: to-be-confirmed   | null",
        "figure: 0                | 0",
        "figure: 0.000001         | 0.000001",
        "figure: 999999999999999  | 999999999999999",
        "figure: 无               | null",
        "sum: 50元                | 50",
        "sum: ￥1,200.50          | 1200.50",
        "sum: 人民币 50 元整      | 50",
        "sum: 1.2万元             | 12000",
        "each: 60元/人            | 60",
        "each: 60元/人·餐         | 60",
        "each: 60元每人           | 60",
        "flag: 是                 | true",
        "flag: true               | true",
        "flag: 有                 | true",
        "flag: NO                 | false",
        "flag: 没有               | false",
        "flag: none               | false",
        "day: 2028-02-29          | 2028-02-29",
        "day: 2026-12-31          | 2026-12-31",
        "day: 2026/11/3           | 2026-11-03",
        "day: 2026.11.03          | 2026-11-03",
        "day: 2026年11月3日       | 2026-11-03",
        "day: 2026 年 1 月 3 号   | 2026-01-03",
        "day: ２０２６年11月3日（星期二） | 2026-11-03",
        "choice: 语法错误         | SYNTAX",
        "choice: too-large        | TOO_LARGE",
        "names: [a, b]            | [a, b]",
        "names: a                 | [a]",
        "names: []                | []",
        "names: [none]            | []",
    })
    void what_is_avalue_is_read_as_one(String yaml, String expected) {
        Sample sample = bind(yaml);

        assertThat(errors).isEmpty();
        assertThat(String.valueOf(value(sample, yaml.substring(0, yaml.indexOf(':'))))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "count: 1000000000   | 8  | WRONG_TYPE      | a whole number such as 3 is expected, not \"1000000000\" | 应为整数，如 3 或 3人，现为“1000000000”",
        "count: -1           | 8  | NEGATIVE        | a count cannot be negative: -1                       | 人数或数量不能是负数：-1",
        "count: 约12人       | 8  | WRONG_TYPE      | a whole number such as 3 is expected, not \"约12人\"   | 应为整数，如 3 或 3人，现为“约12人”",
        "count: 1.5          | 8  | WRONG_TYPE      | a whole number such as 3 is expected, not \"1.5\"      | 应为整数，如 3 或 3人，现为“1.5”",
        "figure: -0.01       | 9  | NEGATIVE        | the number cannot be negative: -0.01                 | 数值不能是负数：-0.01",
        "figure: 0.0000001   | 9  | WRONG_TYPE      | a number is expected, not \"0.0000001\"              | 应为数字，现为“0.0000001”",
        "sum: 60元/人        | 6  | WRONG_TYPE      | \"sum\" is an amount in all, not \"60元/人\"           | “合计”的单位是元，填总额，不是“60元/人”",
        "each: 60元/天       | 7  | WRONG_TYPE      | \"each\" is an amount for each 人, not \"60元/天\"     | “每人”的单位是元/人，不是“60元/天”",
        "sum: 60美元         | 6  | WRONG_TYPE      | a number of yuan such as 60 is expected, not \"60美元\" | 应为以元为单位的数字，如 60、60元 或 1.2万元，现为“60美元”",
        "sum: -60元          | 6  | NEGATIVE        | an amount cannot be negative: -60元                  | 金额不能是负数：-60元",
        "figure: ¥1,200元/人 | 9  | WRONG_TYPE      | a number is expected, not \"¥1,200元/人\"             | 应为数字，现为“¥1,200元/人”",
        "figure: viel        | 9  | WRONG_TYPE      | a number is expected, not \"viel\"                   | 应为数字，现为“viel”",
        "flag: maybe         | 7  | WRONG_TYPE      | yes or no is expected, not \"maybe\"                 | 应为“是”或“否”，现为“maybe”",
        "day: 11月3日        | 6  | WRONG_TYPE      | write the year too, such as 2026-11-03, not \"11月3日\" | 请写明年份，如 2026年11月3日，现为“11月3日”",
        "day: 2026年11月3日（星期三） | 6 | IMPOSSIBLE_DATE | the day of the week does not fit: 2026年11月3日（星期三）; 2026-11-03 is a Tuesday | 日期与星期不符：2026年11月3日（星期三）；2026-11-03 是星期二",
        "day: soon           | 6  | WRONG_TYPE      | a date such as 2026-11-03 is expected, not \"soon\"  | 应为日期，如 2026-11-03 或 2026年11月3日，现为“soon”",
        "day: 2026-02-29     | 6  | IMPOSSIBLE_DATE | there is no such day: 2026-02-29; 2026-02 has 28 days | 没有这一天：2026-02-29；2026年2月只有28天",
        "day: 2026-01-32     | 6  | IMPOSSIBLE_DATE | there is no such day: 2026-01-32; 2026-01 has 31 days | 没有这一天：2026-01-32；2026年1月只有31天",
        "day: 2026-12-32     | 6  | IMPOSSIBLE_DATE | there is no such day: 2026-12-32; 2026-12 has 31 days | 没有这一天：2026-12-32；2026年12月只有31天",
        "day: 2026-13-01     | 6  | IMPOSSIBLE_DATE | there is no such day: 2026-13-01; months are 01 to 12 | 没有这一天：2026-13-01；月份应为 01 至 12",
        "day: 2026-00-01     | 6  | IMPOSSIBLE_DATE | there is no such day: 2026-00-01; months are 01 to 12 | 没有这一天：2026-00-01；月份应为 01 至 12",
        "dai: 2026-01-01     | 1  | UNKNOWN_KEY     | \"sample\" has no key \"dai\"; did you mean \"day\"? | “样表”中没有“dai”这个键，是否为“day”？",
        "choice: syntaxx     | 9  | UNKNOWN_VALUE   | \"choice\" has no value \"syntaxx\"; did you mean \"syntax\"? Possible: unreadable, encoding, syntax, "
                + "| “级别”没有“syntaxx”这个值，是否为“syntax”？可填：无法读取、编码不是 UTF-8、语法错误、",
        "- 1                 | 1  | WRONG_TYPE      | \"sample\" takes keys with values (such as count, figure, flag, day), not a list | “样表”应为若干“键: 值”（如 数目、数字、是否、日子），现为列表",
        "word                | 1  | WRONG_TYPE      | \"sample\" takes keys with values (such as count, figure, flag, day), not \"word\" | “样表”应为若干“键: 值”（如 数目、数字、是否、日子），现为“word”",
    })
    void what_is_none_is_told_with_its_place(String yaml, int column, InputError.Kind kind, String english, String chinese) {
        bind(yaml);

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.kind()).isEqualTo(kind);
            assertThat(error.span()).satisfies(span -> assertThat(List.of(span.line(), span.column())).containsExactly(1, column));
            assertThat(error.message().en()).startsWith(english).hasSize(english.endsWith(",") ? error.message().en().length() : english.length());
            assertThat(error.message().zh()).startsWith(chinese).hasSize(chinese.endsWith("、") ? error.message().zh().length() : chinese.length());
        });
    }

    @ParameterizedTest
    @CsvSource({"00:00, 00:00", "9:05, 09:05", "23:59:59, 23:59:59", "24:00, ", "23:60, ", "23:59:60, ", "9.30, ",
        "上午9时30分, 09:30", "上午9时, 09:00", "9时05分, 09:05", "下午3点半, 15:30", "下午15时, 15:00", "中午12:00, 12:00", "中午1时, 13:00", "晚8点, 20:00", "晚上 7:30, 19:30", "凌晨2时, 02:00",
        "上午9：30, 09:30", "上午14时, ", "晚上2点, ", "下午, ", "9:30-11:00, "})
    void a_time_of_day_has_its_bounds(String text, String expected) {
        Object time = new Binder(errors).time(new Node.Scalar(new Span(1, 1, 2), text, false), text);

        assertThat(time == null ? null : time.toString()).isEqualTo(expected);
        assertThat(errors).hasSize(expected == null ? 1 : 0).allMatch(error -> error.message().en().startsWith(error.kind() == InputError.Kind.IMPOSSIBLE_DATE ? "there is no such time: " : "a time such as 09:30 is expected"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "names: 甲方、乙方，丙方；丁方 | [甲方, 乙方, 丙方, 丁方]",
        "names: '甲方、乙方和丙方'     | [甲方, 乙方, 丙方]",
        "names: [甲方、乙方, 丙方]     | [甲方, 乙方, 丙方]",
        "names: 红烧肉、日本和牛粒     | [红烧肉, 日本和牛粒]",
        "names: 西红柿和鸡蛋           | [西红柿和鸡蛋]",
        "names: 红烧肉（少油、微辣）、米饭 | [红烧肉（少油、微辣）, 米饭]",
        "names: 鱼香肉丝/份            | [鱼香肉丝/份]",
        "names: 鱼香肉丝/2份           | [鱼香肉丝/2份]",
        "names: 红烧肉/清炒时蔬        | [红烧肉, 清炒时蔬]",
        "names: '附件1/名单.xlsx'      | [附件1/名单.xlsx]",
        "names: 预算1,200元            | [预算1,200元]",
        "names: 高等院校               | [高等院校]",
        "names: '、、'                 | [、、]",
    })
    void a_list_may_be_written_the_chinese_way(String yaml, String expected) {
        Sample sample = new Binder(errors).partingLists(List.of("和牛")).bind(Sample.class, YamlReader.read(new SourceText("sample.yaml", yaml, "")).roots().get(0), "", "");

        assertThat(errors).isEmpty();
        assertThat(sample.names()).hasToString(expected);
    }

    @Test
    void a_key_that_is_repeated_names_the_first_and_its_other_word() {
        Sample sample = bind("count: 1\n数目: 2\ncount: 3\n");

        assertThat(sample.count()).isEqualTo(1);
        assertThat(errors).extracting(error -> error.span().line() + " " + error.message().en()).containsExactly(
                "2 \"数目\" is repeated; line 1 has it already (\"count\" is the same key)", "3 \"count\" is repeated; line 1 has it already");
        assertThat(errors).extracting(error -> error.message().zh()).containsExactly("“数目”重复，第1行已写过（“count”是同一个键）", "“count”重复，第1行已写过");
    }

    @Test
    void after_five_hundred_errors_one_more_says_that_the_rest_is_not_listed() {
        for (int wrong : new int[] {MAX_ERRORS, MAX_ERRORS + 1, MAX_ERRORS + 9}) {
            errors.clear();
            Binder binder = new Binder(errors);
            for (int i = 0; i < wrong; i++) {
                assertThat(binder.hasTooManyErrors()).isEqualTo(i > MAX_ERRORS);
                binder.report(InputError.Kind.SYNTAX, new Span(i + 1, 1, 2), "错", "wrong");
            }
            assertThat(errors).hasSize(Math.min(wrong, MAX_ERRORS + 1));
            assertThat(errors.get(MAX_ERRORS - 1).message().en()).isEqualTo("wrong");
            assertThat(errors.get(errors.size() - 1).kind()).isEqualTo(wrong > MAX_ERRORS ? InputError.Kind.TOO_LARGE : InputError.Kind.SYNTAX);
        }
    }

    @Test
    void the_listener_hears_each_word_of_the_format() {
        List<String> heard = new ArrayList<>();
        Node root = YamlReader.read(new SourceText("sample.yaml", "数目: 待定\nflag: 否\nchoice: encoding\nnames: [none]\nfigure: 2\n", "")).roots().get(0);

        new Binder(errors).telling((scalar, word) -> heard.add(scalar.text() + "=" + word.zh() + "/" + word.en())).bind(Sample.class, root, "", "");

        assertThat(heard).containsExactly("数目=数目/count", "待定=待定/to-be-confirmed", "flag=是否/flag", "否=否/no", "choice=级别/choice", "encoding=编码不是 UTF-8/encoding",
                "names=名单/names", "none=无/none", "figure=数字/figure");
    }

    @Test
    void what_is_personal_can_be_left_out_of_amessage() {
        bind("flag: 王林\n");

        assertThat(errors.get(0).unquoted().en()).isEqualTo("yes or no is expected, not \"***\"");
        assertThat(errors.get(0).unquoted().zh()).isEqualTo("应为“是”或“否”，现为“***”");
    }
}
