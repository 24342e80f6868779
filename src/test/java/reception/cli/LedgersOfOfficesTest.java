package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.console.ExitCode;

/** Ledgers as offices keep them are read for what they say; what cannot be read is told, and the rest compared. */
class LedgersOfOfficesTest {

    private static final String HEAD = "日期,公函字号,来访单位,人数,陪餐人数,地点,金额,发票号\n";
    /** Two meals on one letter. */
    private static final String TWICE = HEAD + "2026-05-12,甲农函〔2026〕1号,甲市农业农村局,6,2,某饭店,480,26112000000012345678\n2026-06-02,甲农函[2026]1号,甲市农业农村局,6,2,另一饭店,490,26112000000012345699\n";
    private static final String FOUND = "across/letter-meals";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    private String file(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(charset)).toString();
    }

    private static CommandLineRun audit(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "audit";
        all[1] = "--lang";
        all[2] = "zh";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandLineRun.of(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"UTF-8#,", "GBK#,", "GB18030#;", "UTF-8#;", "GBK#'\t'", "UTF-16#'\t'", "UTF-8#|"})
    void encodings_and_separators_of_office_programs_are_read_in_folders_too(String charset, String separator) throws IOException {
        file("year/ledger.csv", TWICE.replace(",", separator), Charset.forName(charset));
        assertThat(audit(folder.resolve("year").toString()).out()).contains(FOUND, "台账2行");
    }

    @Test
    void tables_of_a_folder_that_are_not_compared_are_named() throws IOException {
        file("year/ledger.csv", TWICE);
        file("year/prices.csv", "菜名,价格\n青菜,12\n");
        file("year/old.xls", "x");
        file("year/~$ledger.xlsx", "x");
        file("year/remarks.txt", "某事\n");
        CommandLineRun run = audit(folder.resolve("year").toString());
        assertThat(run.out()).contains("没有台账表头的表格，未比对：", "prices.csv", "请另存为 .xlsx 或者 CSV：", "old.xls").doesNotContain("~$", "remarks.txt");
    }

    @Test
    void heads_of_an_office_count_in_the_search_of_folders() throws IOException {
        file("reception.yaml", "接待配置: 1\n审计:\n  台账列名: [{列名: 登记日, 对应: 日期}, {列名: 函件登记, 对应: 公函字号}]\n");
        file("y/ledger.csv", TWICE.replace("日期", "登记日").replace("公函字号", "函件登记"));
        assertThat(audit(folder.resolve("y").toString()).out()).contains(FOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"金额(万元)|0.048|0.1", "金额（元）|480|1000", "金额|480元|0.1万元", "金额：千元|0.48|1", "餐费（元）|'\"1,480.00\"'|'\"￥1,000.00\"'"})
    void sums_are_read_in_the_unit_of_their_head(String head, String first, String second) throws IOException {
        String ledger = file("l.csv", TWICE.replace("金额", head + ",预算科目,年度预算(元)").replace(",480,", "," + first + ",接待费,600,").replace(",490,", "," + second + ",接待费,600,"));
        assertThat(audit(ledger).out()).contains("across/budget-exceeded", first.contains("1,480") ? "2480" : "1480");
    }

    @Test
    void a_title_may_say_the_unit_and_the_year() throws IOException {
        String ledger = file("l.csv", "某局2026年度公务接待台账,,,,,,,\n填表单位：某局,,,,,,单位：万元,\n" + TWICE.replace("2026-05-12", "5月12日").replace("2026-06-02", "6.15").replace("金额", "金额,预算科目,年度预算").replace(",480,", ",0.05,接待费,0.09,").replace(",490,", ",0.06,接待费,0.09,"));
        assertThat(audit(ledger).out()).contains("across/budget-exceeded", "1100", "2026年5月12日至6月15日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.6.2", "2026/6/2", "2026年6月2日", "2026年6月2日（星期二）", "20260602", "46175", "2026-06-02 00:00:00", "2026/6/2 0:00", "26.6.2", "2026 年 6 月 2 日", "6月2日", "6-2", "2026.6.2中午", "2026.6.2-6.3", "2026年6月2日至3日", "6月2-3日", "２０２６．６．２"})
    void days_are_read_as_offices_write_them(String day) throws IOException {
        CommandLineRun run = audit(file("l.csv", TWICE.replace("2026-06-02", day)));
        assertThat(run.out()).as(run.out()).contains("2026年5月12日至6月2日").doesNotContain("不能读取");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.1|1月1日还是1月10日", "6.2|6月2日还是6月20日", "3/4/2026|哪个是月、哪个是日", "下周二|应为日期"})
    void a_day_that_may_be_another_is_left_open_and_told(String day, String said) throws IOException {
        CommandLineRun run = audit(file("l.csv", TWICE.replace("2026-06-02", day)));
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains(":3:1", said, "台账2行");
    }

    @Test
    void an_odd_cell_leaves_its_row_to_be_compared() throws IOException {
        CommandLineRun run = audit(file("l.csv", TWICE.replace(",490,", ",约五百,")));
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("l.csv:3:7 第7列（金额）", FOUND, "台账2行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.6112E+19", "26112000000012300000", "261120000000123000"})
    void cut_numbers_of_invoices_are_told_and_never_the_same(String number) throws IOException {
        CommandLineRun run = audit(file("l.csv", TWICE.replaceAll("261120000000123456\\d\\d", number)));
        assertThat(run.out()).contains(":2:8 第8列（发票号）：这一列有2个号码按数值保存，只余前15位").doesNotContain("across/bill-twice");
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void rows_of_a_reception_that_leave_out_its_day_belong_to_the_one_above() throws IOException {
        CommandLineRun run = audit(file("l.csv", HEAD + "2026-05-12,甲农函〔2026〕1号,甲市农业农村局,6,2,某饭店,480,\n,,,,2,另一饭店,300,\n"));
        assertThat(run.out()).contains(FOUND, "l.csv:3:1", "第3行没有日期、单位和公函，按上一行的同一次接待读取");
        assertThat(audit(file("d.csv", HEAD + "2026-05-12,甲农函〔2026〕1号,甲市农业农村局,6,2,某饭店,480,\n2026-05-13,同上,〃,6,2,另一饭店,300,\n")).out()).contains(FOUND);
        assertThat(audit(file("e.csv", TWICE + ",甲农函〔2026〕1号,甲市农业农村局,6,2,某饭店,480,\n")).out()).contains("第4行没有日期，不能按日期比对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计,,,12,4,,970,", ",,小计,12,4,,970,", "5月小计,,,12,4,,970,", ",,,12,4,,970,", "填表人：王某,,审核：李某,,,,,", ",,,,,,元,"})
    void sums_and_signatures_are_no_receptions(String row) throws IOException {
        CommandLineRun run = audit(file("l.csv", TWICE + row + "\n" + HEAD));
        assertThat(run.out()).contains("台账2行", "共2餐").doesNotContain("不能读取");
    }

    @Test
    void a_row_with_a_day_is_one_whatever_is_written_beside_it() throws IOException {
        assertThat(audit(file("l.csv", TWICE.replace("日期", "序号,日期").replace("2026-05-12", "合计,2026-05-12").replace("2026-06-02", "小计,2026-06-02"))).out()).contains(FOUND, "台账2行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-490", "（490.00）", "－490", "¥-490", "红字490"})
    void what_is_taken_back_cancels_its_pair(String sum) throws IOException {
        String row = "2026-06-30,甲农函〔2026〕1号,甲市农业农村局,6,2,另一饭店," + sum + ",\n";
        CommandLineRun run = audit(file("l.csv", TWICE + row));
        assertThat(run.out()).contains("第4行为红字，与第3行相互冲销").doesNotContain(FOUND, "不能读取");
        assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(audit(file("other.csv", TWICE + row.replace("490", "77"))).out()).contains(FOUND, "other.csv:4:7", "红字行没有可以冲销的行");
        assertThat(audit(file("again.csv", TWICE + row + TWICE.lines().skip(2).findFirst().orElseThrow() + "\n")).out()).as("made out again").contains(FOUND, "共2餐");
    }

    @Test
    void heads_may_stand_in_two_rows() throws IOException {
        CommandLineRun run = audit(file("l.csv", "序号,日期,公函字号,来访单位,来宾,陪餐,,费用,\n,,,,人数,人数,地点,金额,发票号\n1,2026-05-12,甲农函〔2026〕1号,甲市农业农村局,6,2,某饭店,480,\n2,2026-06-02,甲农函〔2026〕1号,甲市农业农村局,6,2,另一饭店,490,\n"));
        assertThat(run.out()).contains(FOUND, "台账2行", "未读取的列：序号").doesNotContain("不能读取");
    }

    @Test
    void of_two_heads_for_the_same_the_one_that_says_more_is_read_and_the_other_is_told() throws IOException {
        CommandLineRun run = audit(file("l.csv", TWICE.replace("日期,", "时间,接待日期,").replace("2026-05-12,", "2026-12-01,2026-05-12,").replace("2026-06-02,", "2026-12-01,2026-06-02,")));
        assertThat(run.out()).contains("2026年5月12日至6月2日", "只读取“接待日期”");
    }

    @Test
    void heads_with_blanks_of_any_kind_are_read() throws IOException {
        assertThat(audit(file("l.csv", TWICE.replace("日期", "日\u00a0期").replace("来访单位", "来访\u3000单位").replace("金额", "金 额"))).out()).contains(FOUND).doesNotContain("未读取的列");
    }

    @Test
    void names_in_one_cell_are_people() throws IOException {
        String head = "日期,公函字号,来访单位,接待单位,人数,陪餐人员,餐次,地点\n";
        CommandLineRun run = audit(file("l.csv", head + "2026-05-12,甲农函〔2026〕1号,甲市农业农村局,某县农业农村局,6,王小明 李大伟 张三丰,午餐,青山饭店\n2026-05-12,乙农函〔2026〕1号,乙市农业农村局,某县农业农村局,6,王小明局长、赵某某,午餐,绿水饭店\n"));
        assertThat(run.out()).contains("across/two-tables", "王小明");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3人|", "陪同领导3人|", "2+1|应为姓名或者人数"})
    void a_number_where_names_should_stand_is_one_of_people(String cell, String said) throws IOException {
        String rows = "日期,来访单位,人数,陪餐人员,地点,金额\n";
        for (int day = 10; day < 14; day++) {
            rows += "2026-05-" + day + ",甲" + day + "市农业农村局,4," + cell + ",饭店" + day + ",500\n";
        }
        file("reception.yaml", "reception-config: 1\nregion: \"220000\"\n");
        CommandLineRun run = audit(file("l.csv", rows));
        assertThat(run.out()).contains(said == null ? "across/companions-below-cap" : said);
    }

    @ParameterizedTest
    @CsvSource({"河南省巩义市农业农村局, 巩义市农业农村局", "巩义市农业农村局（本级）, 巩义市农业农村局", "中共巩义市委办公室, 巩义市委办", "巩义市发改委, 巩义市发展和改革委员会", "巩义市 农业农村局, 巩义市农业农村局",
        "巩义市农业农村局。, 巩义市农业农村局", "巩义市农业农村局王局长一行5人, 巩义市农业农村局", "巩义农业农村局, 巩义市农业农村局", "巩义市农业农村局种植业股, 巩义市农业农村局", "省农业农村厅, 河南省农业农村厅", "新疆水利厅, 新疆维吾尔自治区水利厅",
        "巩义市农业农村局、巩义市水利局, 巩义市农业农村局"})
    void a_unit_has_one_name(String one, String other) throws IOException {
        StringBuilder often = new StringBuilder("日期,公函字号,来访单位,人数,陪餐人数,地点\n");
        for (int month = 1; month <= 12; month++) {
            often.append(month < 10 ? "2026-0" : "2026-").append(month).append("-12,函〔2026〕").append(month).append("号,").append(month % 2 == 0 ? one : other).append(",6,2,机关食堂\n");
        }
        assertThat(audit(file("l.csv", often.toString())).out()).contains("across/unit-too-often");
    }

    @ParameterizedTest
    @CsvSource({"湖北省农业农村厅, 河南省农业农村厅", "巩义市农业农村局, 巩义市水利局", "巩义市农业农村局一分局, 巩义市农业农村局", "新郑市农业农村局, 巩义市农业农村局"})
    void units_of_other_places_and_matters_are_others(String one, String other) throws IOException {
        StringBuilder often = new StringBuilder("日期,公函字号,来访单位,人数,陪餐人数,地点\n");
        for (int month = 1; month <= 12; month++) {
            often.append(month < 10 ? "2026-0" : "2026-").append(month).append("-12,函〔2026〕").append(month).append("号,").append(month % 2 == 0 ? one : other).append(",6,2,机关食堂\n");
        }
        assertThat(audit(file("l.csv", often.toString())).out()).doesNotContain("across/unit-too-often");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"函〔2026〕1号|甲市农业农村局|函〔2026〕1号|乙市水利局", "介绍信1号|甲市农业农村局|介绍信1号|甲市农业农村局", "凭证12号|甲市农业农村局|凭证12号|甲市农业农村局", "公函（1页）|甲市农业农村局|公函（1页）|甲市农业农村局"})
    void what_is_no_number_of_one_letter_accuses_nobody(String letter, String unit, String other, String otherUnit) throws IOException {
        assertThat(audit(file("l.csv", HEAD + "2026-05-12," + letter + "," + unit + ",6,2,某饭店,480,\n2026-06-02," + other + "," + otherUnit + ",6,2,另一饭店,490,\n")).out()).doesNotContain("across/letter");
    }

    @Test
    void what_is_not_compared_is_told_with_an_example() throws IOException {
        String head = HEAD.replace("\n", ",承担方式\n");
        assertThat(audit(file("l.csv", head + "2026-05-12,凭证12号,甲市农业农村局,6,2,某饭店,480,发票1张,企业赞助\n2026-06-02,凭证12号,甲市农业农村局,6,2,某饭店,490,发票1张,企业赞助\n")).out())
                .contains("第2行等2行所填公函字号不是文号（如“凭证12号”），未据以比对", "发票号不是票据号码（如“发票1张”）", "承担方式看不出由谁承担（如“企业赞助”）").doesNotContain("across/letter", "across/bill");
    }

    @ParameterizedTest
    @CsvSource({"五, 480", "五人, 480", "5, 肆佰捌拾元整", "5, 人民币肆佰捌拾元"})
    void numbers_in_words_are_read(String guests, String sum) throws IOException {
        CommandLineRun run = audit(file("l.csv", HEAD + "2026-05-12,甲农函〔2026〕1号,甲市农业农村局," + guests + ",2,某饭店," + sum + ",\n"));
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.CLEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三五", "约5", "十十"})
    void numbers_that_are_none_are_told(String guests) throws IOException {
        assertThat(audit(file("l.csv", HEAD + "2026-05-12,甲农函〔2026〕1号,甲市农业农村局," + guests + ",2,某饭店,480,\n")).exit()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void an_annotated_copy_is_no_ledger() throws IOException {
        Path plan = folder.resolve("y/方案.xlsx");
        Files.createDirectories(plan.getParent());
        assertThat(CommandLineRun.of("convert", "--lang", "zh", "examples/clean-domestic-visit/plan.yaml", plan.toString()).exit()).isZero();
        CommandLineRun.of("check", "--lang", "zh", "--quiet", plan.toString(), "--output", "xlsx=" + folder.resolve("y/意见.xlsx"));
        CommandLineRun run = audit(folder.resolve("y").toString());
        assertThat(run.out()).contains("附有检查意见的副本，未比对：", "意见.xlsx", "方案1份").doesNotContain("台账1行", "不能读取");
        assertThat(audit(folder.resolve("y/意见.xlsx").toString(), plan.toString()).out()).contains("附有检查意见的副本，未比对：");
    }

    private Path book(String name, java.util.function.Consumer<Workbook> filled) throws IOException {
        Path book = folder.resolve(name);
        Files.createDirectories(book.getParent());
        try (var out = Files.newOutputStream(book); Workbook workbook = new Workbook(out, "test", "1.0")) {
            filled.accept(workbook);
        }
        return book;
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] != null) {
                sheet.value(row, i, cells[i].toString());
            }
        }
    }

    private static void head(Worksheet sheet, int row) {
        row(sheet, row, (Object[]) HEAD.strip().split(","));
    }

    @Test
    void merged_cells_hold_for_all_their_rows_and_their_sum_once() throws IOException {
        Path book = book("y/台账.xlsx", workbook -> {
            Worksheet sheet = workbook.newWorksheet("台账");
            row(sheet, 0, "某局公务接待台账");
            sheet.range(0, 0, 0, 7).merge();
            head(sheet, 1);
            row(sheet, 2, "2026-05-12", "甲农函〔2026〕1号", "甲市农业农村局", 6, 2, "某饭店", 960, "26112000000012345678");
            row(sheet, 3, null, null, null, 6, 2, "另一饭店", null, null);
            for (int column : new int[] {0, 1, 2, 6, 7}) {
                sheet.range(2, column, 3, column).merge();
            }
        });
        CommandLineRun run = audit(book.toString());
        assertThat(run.out()).contains(FOUND, "台账.xlsx:台账!A4", "台账2行").doesNotContain("across/bill-twice", "按上一行");
    }

    @Test
    void sheets_of_months_are_one_ledger() throws IOException {
        Path book = book("2026年台账.xlsx", workbook -> {
            for (int month = 5; month <= 6; month++) {
                Worksheet sheet = workbook.newWorksheet(month + "月");
                row(sheet, 0, "公务接待台账");
                head(sheet, 1);
                row(sheet, 2, month == 5 ? "12日" : 2, "甲农函〔2026〕1号", "甲市农业农村局", 6, 2, "某饭店" + month, 400 + month, null);
                row(sheet, 3, "小计", null, null, 6, 2, null, 400 + month, null);
                if (month == 6) {
                    row(sheet, 4, "30日", "甲农函〔2026〕1号", "甲市农业农村局", 6, 2, "某饭店5", -405, null);
                }
            }
            workbook.newWorksheet("说明").value(0, 0, "本表由办公室登记");
        });
        assertThat(audit(book.toString()).out()).contains("6月!A5为红字，与5月!A3相互冲销", "未读取：说明").doesNotContain(FOUND);
    }

    @Test
    void numbers_of_workbooks_are_read_with_care() throws IOException {
        Path book = book("l.xlsx", workbook -> {
            Worksheet sheet = workbook.newWorksheet("2026年");
            head(sheet, 0);
            row(sheet, 1, new BigDecimal("1.1"), "甲农函〔2026〕1号", "甲市农业农村局", 6, 2, "某饭店", 480, new BigDecimal("26112000000012345678"));
            row(sheet, 2, new BigDecimal("6.15"), "甲农函〔2026〕1号", "甲市农业农村局", 6, 2, "另一饭店", 480, new BigDecimal("26112000000012345699"));
            row(sheet, 3, "1.1", "甲农函〔2026〕2号", "甲市农业农村局", 6, 2, "另一饭店", 470, "26112000000012349999");
            row(sheet, 4, 46175, "甲农函〔2026〕2号", "甲市农业农村局", 6, 2, "另一饭店", 470, "26112000000012348888");
        });
        CommandLineRun run = audit(book.toString());
        assertThat(run.out()).contains("l.xlsx:2026年!A2", "1月1日还是1月10日", "这一列有2个号码按数值保存", "公函甲农函〔2026〕2号项下", "2026年1月1日至6月2日").doesNotContain("across/bill-twice", "A4 第1列");
    }
}
