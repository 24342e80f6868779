package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reception.cli.console.ExitCode;

/** What a search takes for a plan, and what not: each file lies in a folder with others, and the folder is checked. */
class RecognitionTest {

    private static final String BODY = "\n来宾: {单位: 沈阳市农业农村局, 人数: 12}\n用餐: [{日期: 2026-11-03, 餐次: 午餐, 陪餐人数: 3}]\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CommandLineRun check() {
        return CommandLineRun.of("check", "--lang", "en", "--format", "compact", folder.toString());
    }

    /** Writes each text as a file, and gives the lines about each. */
    private Map<String, String> checked(List<String> texts, String ending) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            write("p" + i + ending, texts.get(i));
        }
        String out = check().out();
        Map<String, String> lines = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String name = "/p" + i + ending;
            lines.put(texts.get(i).length() > 200 ? name : texts.get(i), out.lines().filter(line -> line.startsWith(folder + name)).collect(Collectors.joining("\n")));
        }
        return lines;
    }

    @Test
    void a_key_is_found_however_it_is_spelt_or_written() throws IOException {
        List<String> heads = List.of("\"reception\\x2dplan\": 1", "\"\\u63a5\\u5f85\\u65b9\\u6848\": 1", "\"\\U00000072eception-plan\": 1", "? reception-plan\n: 1", "? \"reception\n  plan\"\n: 1",
                "? >-\n  reception\n  plan\n: 1", "? |-\n  接待方案\n: 1", "&v 接待方案: 1", "!!str reception-plan: 1", "! 'reception_plan' : 1", "ｒｅｃｅｐｔｉｏｎ－ｐｌａｎ: 1", "接待⽅案: 1",
                "reception\u00a0plan: 1", "reception\u2003plan: 1", "reception＿plan: 1", "reception\ufe63plan: 1", "reception\u2013plan: 1", "\ud835\udc2b\ud835\udc1e\ud835\udc1ception-plan: 1",
                "ReceptioN_PLAN: 1", "reception-plaⁿ: 1", "接待方案\u200b: 1", "接\u2060待\u00ad方\ufe0f案: 1", "rece\u034fption-\u3164plan: 1", "\"reception\\\n  -plan\" : 1".replace("\\\n  ", ""),
                "接\u200b".repeat(1) + "待" + "\u200b".repeat(300) + "方案: 1", "# " + "x".repeat(3000) + "\n%YAML 1.2\n---\n接待方案: 1");
        assertThat(checked(heads.stream().map(head -> head + BODY).toList(), ".yaml")).allSatisfy((text, lines) -> assertThat(lines).as(text).isNotEmpty().doesNotContain("unreadable"));
    }

    @Test
    void a_json_file_is_found_with_and_without_escapes() throws IOException {
        StringBuilder escaped = new StringBuilder();
        "{\"标题\": \"某\", \"接待方案\": 1}".chars().forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        assertThat(checked(List.of(escaped.toString(), "{\"title\":\"x\",\"reception-plan\":1}", "\n\n{\n\t\"title\": \"a: b\",\n\t\"Reception Plan\" : 1\n}", "{\"\\u0072eception\\u005fplan\": 1}",
                "{\"remarks\": \"" + "x".repeat(200_000) + "\", \"reception-plan\": 1}"), ".json")).allSatisfy((text, lines) -> assertThat(lines).as(text).isNotEmpty().doesNotContain("unreadable"));
    }

    @Test
    void a_plan_with_a_slip_in_its_first_line_or_without_it_is_reported() throws IOException {
        List<String> heads = new ArrayList<>(List.of("", "recepton-plan: 1", "receptionPlan: 1", "reception-plna: 1", "rесерtiоn-рlаn: 1", "receptiοn-plan: 1", "接待计划: 1", "接 待 方 案: 1", "公务接待方案: 1",
                "接待方安: 1", "接待方案 1", "-接待方案: 1", "接待方案1: 1", "\u0000接待方案: 1", "reception-plan 1", "接待方案：1", "*接待方案: 1", "<<<<<<< HEAD\n接待方案: 1", "  接待方案: 1"));
        assertThat(checked(heads.stream().map(head -> head + BODY).toList(), ".yaml")).allSatisfy((text, lines) -> assertThat(lines).as(text).contains("unreadable-plan"));
        assertThat(checked(List.of("recepton-plan: 1\n", "接待方案 1\n", "接待方桉: 1\n", "reception–plan–1\n", "-reception-plan: 1\n"), ".yml")).allSatisfy((text, lines) -> assertThat(lines).as(text).contains("unreadable"));
    }

    @Test
    void a_slip_in_the_first_line_is_named_where_it_stands() throws IOException {
        Map<String, String> lines = checked(List.of("title: x\nrecepton-plan: 1\n", "title: x" + BODY, "- 接待方案: 1\n- 接待方案: 1\n", "plans:\n  - {reception-plan: 1}\n"), ".yaml");
        assertThat(lines.values()).satisfiesExactly(line -> assertThat(line).contains(":2:1:", "should be \"reception-plan: 1\""), line -> assertThat(line).contains("\"reception-plan: 1\" is missing"),
                line -> assertThat(line).contains("stand in a list", "\"---\""), line -> assertThat(line).contains(":2:5:", "stands under another key"));
    }

    @Test
    void lists_of_plans_and_plans_below_a_key_are_reported() throws IOException {
        assertThat(checked(List.of("- 接待方案: 1\n  标题: x\n", "[{\"reception-plan\": 1}, {\"reception-plan\": 1}]", "plan:\n  reception-plan: 1\n", "方案:\n- \"\\u63a5待方案\": 1\n", "base: &b {接待方案: 1}\nown: {<<: *b}\n",
                "2026:\n  meals: [{meal: lunch, cost-per-person: 60, form: working-meal}]\n  guests: {unit: x, count: 3}\n  lodging: [{check-in: 2026-01-01, check-out: 2026-01-02}]\n"), ".yaml"))
                .allSatisfy((text, lines) -> assertThat(lines).as(text).contains("unreadable-plan"));
    }

    @Test
    void a_broken_plan_is_reported_whatever_stands_before_its_key() throws IOException {
        String deep = "x: " + "[".repeat(60) + "]".repeat(60) + "\n";
        String documents = IntStream.range(0, 1001).mapToObj(i -> "a: " + i + "\n---\n").collect(Collectors.joining());
        List<String> texts = new ArrayList<>();
        for (String key : List.of("? reception-plan\n: 1", "接待方案: 1", "&a 接待方案: 1", "\"\\u63a5待方案\": 1", "!!str reception_plan: 1")) {
            for (String before : List.of("x: [\n", deep, documents, "# " + "x".repeat(100_001) + "\n", "x: \"\\q\"\n", "x: a: b\n")) {
                texts.add(before + key + "\n");
            }
        }
        assertThat(checked(texts, ".yaml")).allSatisfy((text, lines) -> assertThat(lines).as(text).contains("unreadable"));
    }

    @Test
    void a_plan_typed_with_other_colons_or_none_is_reported() throws IOException {
        List<String> texts = new ArrayList<>();
        String example = Files.readString(Path.of("examples/chinese-keys/plan.yaml"));
        for (String colon : List.of("：", "﹕", "︰", "︓", "∶", "；", " ：", "\u3000：\u3000")) {
            texts.addAll(List.of("接待方案" + colon + "1\n接待性质" + colon + "国内公务\n", "接待方案" + colon + "１", "标题" + colon + "x\n接待方案" + colon + "1\n来宾" + colon + "\n  人数" + colon + "12\n",
                    "\u3000\u3000接待方案" + colon + "1\n\u3000\u3000标题" + colon + "x\n", "- 接待方案" + colon + "1\n- 标题" + colon + "x\n", "reception-plan" + colon + "1\nkind" + colon + "domestic-official\n", example.replace(": ", colon)));
        }
        texts.addAll(List.of("接待方案 1\n接待性质 国内公务\n", "标题 x\n接待方案 1\n", "\u3000\u3000接待方案\u30001\n\u3000\u3000标题\u3000x\n"));
        Map<String, String> lines = checked(texts, ".yaml");
        assertThat(lines).allSatisfy((text, line) -> assertThat(line).as(text).contains("unreadable"));
    }

    @Test
    void a_json_plan_with_something_before_its_brace_is_reported() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String plan : List.of("{\"reception-plan\":1,\"kind\":\"domestic-official\"}", "{\"接待方案\":1,\"接待性质\":\"国内公务\"}", "{\"reception-plan\": 1}", "{\"title\":\"x\",\"reception-plan\":1}", "{\"\\u63a5待方案\":1}")) {
            for (String before : List.of("// x\n", "/* */", "/* x */\n", ";", "x ", "plan = ", "<!-- x -->", "<!-- x -->\n", "var p=", "callback(", "`", ")]}'\n")) {
                texts.add(before + plan);
            }
        }
        assertThat(checked(texts, ".json")).allSatisfy((text, lines) -> assertThat(lines).as(text).contains("unreadable"));
    }

    @Test
    void a_plan_at_any_depth_or_in_a_text_is_reported() throws IOException {
        assertThat(checked(List.of("data: {spec: {reception-plan: 1}}\n", "x: [[{接待方案: 1}]]\n", "- a: {reception-plan: 1}\n", "[[[[[{\"reception-plan\": 1}]]]]]", "a: {b: {c: {d: {e: [{接待方案: 1}]}}}}\n",
                "data:\n  plan.yaml: |\n    reception-plan: 1\n    title: x\n", "- |\n  接待方案: 1\n  标题: x\n", "a: {b: \"接待方案: 1\\n标题: x\"}\n"), ".yaml"))
                .allSatisfy((text, lines) -> assertThat(lines).as(text).contains("unreadable"));
        write("other.yaml", "steps:\n- run: |\n    cat > plan.yaml <<END\n    reception-plan: 1\n    END\n    reception check plan.yaml\n- name: |\n    接待方案: 见附件\n    x: y\n");
        assertThat(check().out()).doesNotContain("other.yaml");
    }

    @Test
    void another_encoding_is_named() throws IOException {
        int number = 0;
        List<String> heads = List.of("? reception-plan\n: 1\n", "接待方案: 1\n", "&a 接待方案: 1\n", "\"\\u63a5待方案\": 1\n", "# 某\nrecepton-plan: 1\n标题: 某\n");
        for (String encoding : List.of("GB18030", "GBK", "Big5", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE")) {
            for (String head : heads) {
                Files.write(folder.resolve("p" + number++ + ".yaml"), ("标题: 某\n" + head).getBytes(Charset.forName(encoding)));
            }
        }
        for (String head : heads) {
            byte[] bytes = ("标题: \u0000\n" + head).getBytes(StandardCharsets.UTF_8);
            bytes[8] = (byte) 0xff;
            Files.write(folder.resolve("p" + number++ + ".yaml"), bytes);
        }
        CommandLineRun run = check();
        assertThat(run.out().lines().filter(line -> line.contains("not UTF-8"))).as(run.out()).hasSize(number);
        assertThat(run.out()).contains("looks like GB18030", "looks like UTF-16", "looks like UTF-32");
    }

    @Test
    void a_file_too_large_is_reported_if_it_may_be_a_plan_and_named_if_not() throws IOException {
        large("comment.yaml", "# comment" + " of a form".repeat(20) + "\n", 34, "接待方案: 1\n");
        large("late.yaml", "- x: " + "y".repeat(200) + "\n", 34, "接待方案: 1\n");
        large("early.yaml", "接待方案: 1\n# ", 34, "\n");
        large("escaped.json", "{\"x\": 1,\n", 0, " ".repeat(33 * 1024 * 1024) + "\"\\u63a5\\u5f85\\u65b9\\u6848\": 1}");
        large("other.json", "{\"x\": [" + "1, ".repeat(60) + "\n", 34, "1]}");
        write("a.yaml", "接待方案: 1\n");
        CommandLineRun run = check();
        assertThat(run.out().lines().filter(line -> line.contains("it has more than")).map(line -> line.substring(folder.toString().length() + 1).replaceAll(":.*", "")))
                .containsExactly("comment.yaml", "early.yaml", "escaped.json", "late.yaml");
        assertThat(run.out()).doesNotContain("other.json");
        assertThat(run.err()).isEqualTo("not checked: " + folder + "/other.json (too large to be looked at)\n");
    }

    private void large(String name, String line, int megabytes, String end) throws IOException {
        byte[] block = line.repeat(megabytes == 0 ? 1 : 1024 * 1024 / line.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (int i = 0; i < Math.max(1, megabytes); i++) {
                out.write(block);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void other_files_are_no_plans() throws IOException {
        String[] files = Files.readString(Path.of("src/test/resources/reception/cli/other-files.txt")).split("(?m)^=== ");
        assertThat(files).hasSizeGreaterThan(60);
        int number = 0;
        for (String file : files) {
            if (!file.isBlank()) {
                int end = file.indexOf('\n');
                write("o" + number++ + "-" + file.substring(0, end).strip(), file.substring(end + 1));
            }
        }
        for (String schema : List.of("plan", "config", "report")) {
            write(schema + ".schema.json", CommandLineRun.of("schema", schema).out());
        }
        write("report.json", CommandLineRun.of("check", "--format", "json", "examples/lavish-visit/plan.yaml").out());
        write("report.sarif.json", CommandLineRun.of("check", "--format", "sarif", "examples/lavish-visit/plan.yaml").out());
        write("plan.yaml", "接待方案: 1\n");
        CommandLineRun run = check();
        assertThat(run.out().lines().filter(line -> !line.startsWith(folder + "/plan.yaml"))).allMatch(line -> !line.startsWith(folder.toString()));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_file_that_is_named_is_read_whatever_its_ending_and_a_search_keeps_to_three() throws IOException {
        for (String name : List.of("a.txt", "b.md", "c.jsonc", "d.yamll", "e.yaml ", "f")) {
            Path file = write(name, "接待方案: 1\n");
            assertThat(CommandLineRun.of("check", "--format", "compact", file.toString()).exit()).as(name).isEqualTo(ExitCode.CLEAN);
        }
        write("g.YaMl", "接待方案: 1\n");
        assertThat(check().out().lines().map(line -> line.replaceAll(".*/([a-z]\\.?[^:]*):.*", "$1")).filter(name -> name.length() < 8).distinct()).containsOnly("g.YaMl");
    }

    @Test
    void a_plan_with_the_name_of_a_configuration_is_reported() throws IOException {
        write("reception.yaml", "接待方案: 1\n");
        CommandLineRun run = check();
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("reception.yaml", "is the name of a configuration; give it another name");
    }

    @Test
    void empty_documents_beside_a_plan_are_nothing() throws IOException {
        assertThat(checked(List.of("接待方案: 1\n---\n", "---\n---\n接待方案: 1\n", "接待方案: 1\n---\n# end\n...\n", "# a\n---\n接待方案: 1\n---\n---\n", "接待方案: 1\n---\n~\n", "接待方案: 1\n---\n\"\u200b\"\n"), ".yaml"))
                .allSatisfy((text, lines) -> assertThat(lines).as(text).isNotEmpty().doesNotContain("unreadable"));
        assertThat(CommandLineRun.withInput("---\n---\n", "check", "--lang", "en", "-").out()).contains("the file is empty");
    }

    @Test
    void a_merge_key_is_refused_by_name_wherever_it_stands() throws IOException {
        assertThat(checked(List.of("接待方案: 1\nb: &b {标题: x}\n<<: *b\n", "接待方案: 1\n用餐:\n- &m {餐次: 午餐}\n- <<: *m\n  餐次: 晚餐\n", "接待方案: 1\n来宾: {<<: {人数: 3}}\n", "接待方案: 1\n来宾: {\"<<\": [{人数: 3}]}\n",
                "接待方案: 1\n住宿:\n- {酒店: {<<: {}}, <<: {}}\n"), ".yaml")).allSatisfy((text, lines) -> assertThat(lines).as(text).contains("merge keys"));
    }

    @Test
    void half_a_character_is_replaced_in_every_format() {
        for (String half : List.of("\\uD83D", "A\\uD83D B", "\\uDE00", "\\uDE00\\uD83D", "\\uD83D\\uD83D\\uDE00")) {
            for (String format : List.of("json", "text", "html", "sarif", "csv")) {
                String out = CommandLineRun.withInput("{\"reception-plan\": 1, \"title\": \"" + half + "\", \"kind\": \"" + half + "\"}", "check", "--profile", "full", "--format", format, "-").out()
                        + CommandLineRun.withInput("{\"reception-plan\": 1, \"title\": \"" + half + "\"}", "check", "--profile", "full", "--format", format, "-").out();
                assertThat(new String(out.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(out);
                assertThat(out.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)).isTrue();
            }
        }
    }
}
