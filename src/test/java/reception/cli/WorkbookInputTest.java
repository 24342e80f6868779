package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reception.cli.console.ExitCode;
import reception.write.OutputFormat;

/** What is wrong in a workbook is told with its sheet and cell; what may harm is not read. */
class WorkbookInputTest {

    private static final List<Object> MEAL_HEADS = List.of("序号", "日期", "餐次", "用餐形式", "陪餐人数", "餐标（元/人）", "酒水");

    @TempDir
    private Path folder;

    private Path book(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("plan.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", null)) {
            content.accept(book);
        }
        return file;
    }

    private static Worksheet sheet(Workbook book, String name, List<?>... rows) {
        Worksheet sheet = book.newWorksheet(name);
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].size(); c++) {
                Object value = rows[r].get(c);
                if (value instanceof Number number) {
                    sheet.value(r, c, number);
                } else if (value instanceof LocalDate day) {
                    sheet.value(r, c, day);
                    sheet.style(r, c).format("yyyy\"年\"m\"月\"d\"日\"").set();
                } else if (value instanceof LocalDateTime moment) {
                    sheet.value(r, c, moment);
                    sheet.style(r, c).format("m/d/yy h:mm").set();
                } else if (!value.equals("")) {
                    sheet.value(r, c, value.toString());
                }
            }
        }
        return sheet;
    }

    private static void general(Workbook book) {
        sheet(book, "基本信息", List.of("接待方案", 1), List.of("标题", "试验方案"), List.of("接待性质", "国内公务"), List.of("来访时间", ""), List.of("接待地", "巩义市"));
    }

    private static CommandLineRun check(Path file, String... options) {
        List<String> arguments = new java.util.ArrayList<>(List.of("check", "--lang", "zh"));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private static void refused(Path file, String... said) {
        CommandLineRun run = check(file);
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains(said).doesNotContain("Exception");
    }

    @Test
    void a_form_of_an_offices_own_is_read_by_its_heads() throws IOException {
        Path file = book(book -> sheet(book, "Sheet1", List.of("公务接待审批单"), List.of("接待事由", "考察", "接待地", "巩义市"), List.of("来访时间"), List.of("抵达", LocalDateTime.of(2026, 11, 3, 10, 0), "离开", LocalDate.of(2026, 11, 4)),
                List.of("来宾"), List.of("单位", "邹平市农业农村局", "人数", 5), List.of("用餐"), MEAL_HEADS, List.of(1, LocalDate.of(2026, 11, 3), "午餐", "工作餐", "4人", 60, "无"), List.of("注：本单一式两份。")));
        CommandLineRun run = check(file, "--format", "json");
        assertThat(run.out()).contains("cost/meal-companions", "\"cell\": \"Sheet1!E9\"");
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class)
    void every_format_names_the_cell(OutputFormat format) throws IOException {
        Path file = book(book -> {
            general(book);
            sheet(book, "来宾", List.of("单位", "邹平市农业农村局"), List.of("人数", 5));
            sheet(book, "用餐", MEAL_HEADS, List.of(1, LocalDate.of(2026, 11, 3), "午餐", "工作餐", 5, 60, "无"));
        });
        assertThat(check(file, "--format", format.name(), "--profile", "full").out()).contains("用餐!E2").doesNotContain(":2:5");
    }

    @Test
    void what_cannot_be_read_is_told_with_its_cell_and_what_would_be_right() throws IOException {
        refused(book(book -> {
            general(book);
            sheet(book, "用餐按排", MEAL_HEADS);
            sheet(book, "用餐", List.of("用餐安排"), List.of("日期", "餐次", "用餐形势", "餐标", "陪餐人数"), List.of("2026年2月30日", "noonn", "工作餐", "sixty", "许多"), List.of("", "", "", "", "", "没有表头"));
        }), "用餐按排!A1", "是否为", "用餐!A3", "2月30日", "用餐!B3", "用餐!C2", "用餐形式", "用餐!D3", "用餐!F4", "没有表头");
        refused(book(book -> sheet(book, "账目", List.of("借", "贷"), List.of(1, 2))), "不是接待方案", "基本信息");
        refused(book(book -> {
            general(book);
            sheet(book, "用餐", List.of("甲", "乙"), List.of("丙", "丁"));
        }), "用餐!A1", "没有找到表头");
        refused(book(book -> {
            general(book);
            sheet(book, "用餐", MEAL_HEADS, List.of(1, LocalDate.of(2026, 11, 3), "午餐", "工作餐", 5, 60, "无"));
            sheet(book, "用餐·菜单", List.of("用餐序号", "菜名", "价格"), List.of(2, "米饭", 3));
        }), "用餐·菜单!A2", "用餐序号");
    }

    @Test
    void formulas_count_by_what_is_stored_and_merged_cells_by_what_they_show() throws IOException {
        refused(book(book -> {
            general(book);
            sheet(book, "用餐", List.of("日期", "餐次", "餐标")).formula(1, 2, "30+30");
        }), "用餐!C2", "公式");
        refused(book(book -> {
            general(book);
            sheet(book, "用餐", List.of("日期", "餐次", "餐标"), List.of("2026-11-03", "", 60)).range(1, 0, 1, 1).merge();
        }), "用餐!A2", "合并");
        Path merged = book(book -> {
            general(book);
            Worksheet sheet = sheet(book, "用餐", MEAL_HEADS, List.of(1, LocalDate.of(2026, 11, 3), "午餐", "工作餐", 1, 40, "无"), List.of(2, "", "晚餐", "工作餐", 5, 40, "无"));
            sheet.range(1, 1, 2, 1).merge();
            sheet.formula(0, 9, "SUM(F2:F3)");
        });
        assertThat(check(merged, "--format", "csv").out()).doesNotContain("input-error").doesNotContain("meals[1].on");
    }

    @Test
    void blank_rows_sums_examples_and_remarks_are_no_items() throws IOException {
        Path file = book(book -> {
            general(book);
            sheet(book, "用餐安排表", List.of("用餐安排表"), MEAL_HEADS, List.of("示例", "2026-01-01", "午餐"), List.of(1, LocalDate.of(2026, 11, 3), "午餐", "工作餐", 1, 40, "无"), List.of(), List.of(2),
                    List.of(3, LocalDate.of(2026, 11, 4), "午餐", "工作餐", 1, 40, "无"), List.of("合计", "", "", "", "", 80), List.of("注：不含酒水。"));
            sheet(book, "礼品", List.of("名称", "类型"), List.of("无"));
        });
        CommandLineRun run = check(file, "--all");
        assertThat(run.out()).contains("用餐 2").doesNotContain("用餐 3").doesNotContain("礼品 1").doesNotContain("书写错误");
    }

    @Test
    void an_example_or_a_hint_that_was_typed_over_is_told_with_its_cell() throws IOException {
        Path file = book(book -> {
            general(book);
            sheet(book, "用餐", List.of("用餐"), MEAL_HEADS, List.of("示例", LocalDate.of(2026, 11, 5), "晚餐", "工作餐"));
            sheet(book, "公函", List.of("项目", "内容", "怎么填"), List.of("发文字号", "甲函〔2026〕1号", "如：某函〔2026〕2号"), List.of("发文单位", "", "甲市农业农村局"));
            sheet(book, "表格原文", List.of("用餐", "2026-01-01"), List.of("用餐", "午餐"), List.of("用餐", "工作餐"), List.of("公函", "如：某函〔2026〕2号"), List.of("公函", "如：某市农业农村局"));
        });
        CommandLineRun run = check(file);
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("用餐!B3", "用餐!C3", "示例行不读取，却已改写", "晚餐", "公函!C3", "这一栏只作说明，不读取").doesNotContain("用餐!D3", "公函!C2", "表格原文");
    }

    @Test
    void numbers_are_read_as_they_are_shown() throws IOException {
        Path file = book(book -> {
            general(book);
            Worksheet meals = sheet(book, "用餐", List.of("序号", "日\u00a0期", "餐次", "用餐形式", "陪餐人数", "餐标（元/人）", "酒水"), List.of(1, 46329, "午餐", "工作餐", 1, 40, "无"), List.of(2, 46330, "晚餐", "工作餐", 1, 0.006, "无"));
            meals.style(1, 4).format("yyyy-mm-dd").set();
            meals.style(2, 5).format("0.000\"万元\"").set();
        });
        Path plan = folder.resolve("converted.yaml");
        assertThat(CommandLineRun.of("convert", "--lang", "zh", file.toString(), plan.toString()).exit()).isZero();
        assertThat(Files.readString(plan)).contains("2026-11-03", "2026-11-04", "人数: 1", "金额: 60");
        assertThat(check(file, "--format", "csv").out()).doesNotContain("input-error");
    }

    @Test
    void a_number_that_a_program_has_cut_is_told() throws IOException {
        Path file = book(book -> {
            general(book);
            sheet(book, "用餐", List.of("序号", "日期", "餐次"), List.of(1, LocalDate.of(2026, 11, 3), "午餐"));
            sheet(book, "用餐·票据", List.of("序号", "用餐序号", "号码", "金额"), List.of(1, 1, new java.math.BigDecimal("26112000000012345678"), 240));
        });
        assertThat(check(file).out()).contains("用餐·票据!C2", "第16位起的数字已经丢失");
    }

    @Test
    void names_that_only_blanks_part_are_asked_about() throws IOException {
        Path file = book(book -> {
            general(book);
            sheet(book, "用餐", List.of("序号", "日期", "餐次", "陪餐人数·名单"), List.of(1, LocalDate.of(2026, 11, 3), "午餐", "康明 乔亮 张三"));
        });
        assertThat(check(file, "--format", "csv").out()).containsAnyOf("procedure/people-by-name", "input-error");
    }

    @Test
    void rows_without_end_are_refused_with_the_cell_where_reading_ends() throws IOException {
        refused(book(book -> {
            general(book);
            Worksheet sheet = book.newWorksheet("用餐");
            for (int row = 0; row < 5200; row++) {
                sheet.value(row, 0, row == 0 ? "日期" : "2026-11-03");
            }
        }), "用餐!A5001", "不再读取");
        refused(repacked(book(WorkbookInputTest::general), parts -> parts.put("xl/media/zeros.bin", new byte[100 * 1024 * 1024])), "展开后");
    }

    @Test
    void macros_passwords_older_formats_and_declarations_are_refused() throws IOException {
        Path plain = book(WorkbookInputTest::general);
        refused(repacked(plain, parts -> parts.put("xl/vbaProject.bin", new byte[10])), "宏");
        Path declared = repacked(book(WorkbookInputTest::general), parts -> parts.compute("xl/worksheets/sheet1.xml", (name, xml) -> ("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + new String(xml, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)));
        refused(declared, "声明");
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        refused(Files.write(folder.resolve("old.xls"), ole), ".xlsx");
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        encrypted.write(ole);
        encrypted.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refused(Files.write(folder.resolve("locked.xlsx"), encrypted.toByteArray()), "密码");
        byte[] whole = Files.readAllBytes(book(WorkbookInputTest::general));
        refused(Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2)), "不能读取");
        refused(repacked(book(WorkbookInputTest::general), Map::clear), "不是 .xlsx");
    }

    @Test
    void a_mark_of_secrecy_is_seen_wherever_it_stands() throws IOException {
        List<Consumer<Workbook>> marked = List.of(book -> {
            general(book);
            sheet(book, "保密", List.of("密级", "机密"));
        }, book -> {
            general(book);
            sheet(book, "填写说明", List.of("机密★3年"));
        }, book -> {
            general(book);
            sheet(book, "用餐", List.of("日期", "餐次"), List.of("2026-11-03", "午餐")).comment(0, 0, "【机密】本件按规定清退");
        });
        for (Consumer<Workbook> content : marked) {
            CommandLineRun run = check(book(content));
            assertThat(run.out()).contains("confidentiality/classified-plan").doesNotContain("试验方案");
        }
        Path form = folder.resolve("form.xlsx");
        CommandLineRun.of("init", "--format", "xlsx", "--lang", "zh", "--output", form.toString());
        assertThat(check(form).out()).doesNotContain("国家秘密");
    }

    @Test
    void a_folder_gives_its_workbooks_that_are_plans() throws IOException {
        book(WorkbookInputTest::general);
        try (OutputStream out = Files.newOutputStream(folder.resolve("other.xlsx")); Workbook book = new Workbook(out, "test", null)) {
            sheet(book, "账目", List.of("借", "贷"));
        }
        assertThat(check(folder, "--format", "compact").out()).contains("plan.xlsx").doesNotContain("other.xlsx");
    }

    private Path repacked(Path workbook, Consumer<Map<String, byte[]>> change) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        change.accept(parts);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(workbook))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            if (parts.isEmpty()) {
                zip.putNextEntry(new ZipEntry("nothing.txt"));
            }
        }
        return workbook;
    }
}
