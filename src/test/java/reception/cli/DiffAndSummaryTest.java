package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reception.cli.console.ExitCode;

/** {@code reception diff} and {@code reception summary}: two versions of a plan, and many plans. */
class DiffAndSummaryTest {

    private static final String OLD = "examples/chinese-keys/plan.yaml";

    @TempDir
    private Path folder;
    private Path plans;

    @BeforeEach
    void plans() throws IOException {
        plans = Files.createDirectory(folder.resolve("plans"));
        plan("one.yaml", "2026-03-02", "已完成", "国内公务", "甲局", 5, "费用明细: [{类型: 餐费, 金额: 300, 费用承担方: 接待单位}, {类型: 住宿费, 金额: 900, 费用承担方: 派出单位}]");
        plan("two.yaml", "2026-03-20", "已完成", "商务招商", "乙局", 7, "实际合计: 1000");
        plan("three.yaml", "2026-04-01", "已完成", "国内公务", "甲局", 2, "支付方式: 公务卡");
        plan("four.yaml", "2026-04-02", "草案", "国内公务", "甲局", 9, "合计: 50");
    }

    private void plan(String file, String day, String stage, String kind, String host, int guests, String budget) throws IOException {
        Files.writeString(plans.resolve(file), "接待方案: 1\n接待性质: " + kind + "\n阶段: " + stage + "\n接待单位: {单位: " + host + "}\n来宾: {人数: " + guests + "}\n来访时间: {抵达: " + day + "}\n经费: {" + budget + "}\n");
    }

    private CommandLineRun summary(String... arguments) {
        java.util.List<String> all = new java.util.ArrayList<>(java.util.List.of("summary", "--lang", "zh"));
        all.addAll(java.util.List.of(arguments));
        all.add(plans.toString());
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    @Test
    void a_summary_has_the_three_figures_by_month_kind_and_host() {
        CommandLineRun run = summary();
        assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).containsPattern("接待批次 +3").containsPattern("接待人次 +14").contains("1300.00元（大写：壹仟叁佰元整）", "有1批没有写明金额", "另有1份方案的阶段不是“已完成”")
                .containsPattern("2026年03月 +2 +12 +1300\\.00 +█").containsPattern("2026年04月 +1 +2").containsPattern("商务招商 +1 +7 +1000\\.00").containsPattern("甲局 +2 +7 +300\\.00").containsPattern("合计 +3 +14 +1300\\.00");
        assertThat(summary("--any-stage").out()).containsPattern("接待批次 +4").containsPattern("接待人次 +23").doesNotContain("另有");
        assertThat(summary("--format", "csv").out()).contains("月份,批次,人次,金额（元）,图示\r\n2026年03月,2,12,1300.00,");
    }

    @Test
    void a_summary_is_a_page_or_a_workbook_too_and_names_what_it_leaves_out() throws IOException {
        Files.writeString(plans.resolve("bad.yaml"), "接待方案: 1\n接待性质: 没有\n");
        CommandLineRun page = summary("--format", "html");
        assertThat(page.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(page.out()).contains("<h1>公务接待情况汇总</h1>", "1300.00");
        assertThat(page.err()).contains("bad.yaml：未计入");
        Path book = folder.resolve("汇总.xlsx");
        summary("--format", "xlsx", "--output", book.toString());
        try (ReadableWorkbook read = new ReadableWorkbook(book.toFile())) {
            assertThat(read.getFirstSheet().read().stream().flatMap(row -> row.stream()).filter(cell -> cell != null).map(cell -> cell.getText())).contains("公务接待情况汇总", "2026年03月");
        }
        assertThat(summary("--format", "xlsx").exit()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void a_change_is_told_with_what_it_does_to_the_verdict() throws IOException {
        String changed = Files.readString(Path.of(OLD)).replace("陪餐人数: 5", "陪餐人数: 3").replace("礼品: 无", "礼品: [茶叶]");
        Path now = Files.writeString(folder.resolve("new.yaml"), changed);
        CommandLineRun run = CommandLineRun.of("diff", "--lang", "zh", OLD, now.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("变更：2处", "用餐 1 · 陪餐人数 · 人数：5 → 3", "礼品：无 → ", "结论不变：", "已消除：1\n", "陪餐人数不超过限额", "新出现：", "不得赠送礼品");
        assertThat(CommandLineRun.of("diff", "--lang", "en", OLD, OLD).out()).contains("Changed: nothing", "Verdict unchanged:", "Gone: 0", "New: 0");
    }

    @Test
    void a_workbook_and_its_text_do_not_differ_and_an_item_put_in_moves_no_other() throws IOException {
        Path book = folder.resolve("plan.xlsx");
        CommandLineRun.of("convert", "--lang", "zh", OLD, book.toString());
        assertThat(CommandLineRun.of("diff", "--lang", "zh", OLD, book.toString()).out()).contains("内容没有变化", "新出现：0");
        Path one = Files.writeString(folder.resolve("one.yaml"), "接待方案: 1\n接待性质: 国内公务\n礼品: [甲物, 乙物]\n");
        Path two = Files.writeString(folder.resolve("two.yaml"), "接待方案: 1\n接待性质: 国内公务\n礼品: [丙物, 甲物, 乙物]\n");
        assertThat(CommandLineRun.of("diff", "--lang", "zh", one.toString(), two.toString()).out()).contains("变更：1处", "礼品 1：新增“名称 丙物”");
        assertThat(CommandLineRun.of("diff", "--lang", "zh", one.toString(), folder.resolve("none.yaml").toString()).exit()).isEqualTo(ExitCode.UNREADABLE);
    }
}
