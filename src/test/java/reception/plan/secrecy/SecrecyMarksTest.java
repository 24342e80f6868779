package reception.plan.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.format.pack.RuleFolder;
import reception.plan.Plan;
import reception.plan.PlanBuilder;
import reception.plan.PlanDocument;
import reception.plan.reading.PlanReader;
import reception.standard.place.Regions;

/** Marks of secrecy stop wherever in a file they stand and however the file is written; what only speaks of secrecy stops nothing. */
class SecrecyMarksTest {

    private static final PlanReader READER = new PlanReader(Regions.of(RuleFolder.builtIn()));
    private static final String PLAN = "接待方案: 1\n标题: 某市代表团来访\n";

    private static List<String> texts(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/secrecy", file)).stream().filter(line -> !line.startsWith("# ")).map(MarkText::withoutEscapes).toList();
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(character -> String.format("\\u%04x", character)).collect(Collectors.joining("", "\"", "\""));
    }

    /** Files with a text in one place each, by the place. */
    private static Map<String, String> files(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("title", "接待方案: 1\n标题: " + quoted(text) + "\n");
        files.put("remark", PLAN + "备注: " + quoted(text) + "\n");
        files.put("line of a long remark", PLAN + "备注: |\n  第一行\n  " + text + "\n");
        files.put("first comment", "# " + text + "\n" + PLAN);
        files.put("comment behind a value", "接待方案: 1 # " + text + "\n标题: 某市代表团来访\n");
        files.put("item", PLAN + "日程: [{内容: " + quoted(text) + "}]\n");
        files.put("another document", PLAN + "---\n说明: {附: [" + quoted(text) + "]}\n");
        files.put("escapes", "{\"reception-plan\": 1, \"title\": " + escaped(text) + "}");
        files.put("broken file", "接待方案: 1\n标题: " + text + "\n来宾: [\n");
        files.put("comment of a broken file", "接待方案: [1\n# " + text + "\n");
        files.put("escapes in a broken file", "{\"reception-plan\": 1, \"title\": " + escaped(text));
        files.put("UTF-8 with a bad byte", PLAN + "备注: " + quoted(text) + "\n\uffff");
        return files;
    }

    private static byte[] bytes(String place, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        if (place.startsWith("UTF-8 with")) {
            bytes[bytes.length - 1] = (byte) 0xff;
        }
        return bytes;
    }

    private static boolean isStopped(String name, byte[] bytes) {
        List<PlanDocument> documents = READER.read(name, bytes);
        boolean isStopped = documents.get(0).classified();
        if (isStopped) {
            assertThat(documents).hasSize(1);
            assertThat(documents.get(0).source()).isEmpty();
            assertThat(documents.get(0).errors()).as("no advice how to write the mark").isEmpty();
        }
        return isStopped;
    }

    private static List<String> places(String text, boolean stopped) {
        List<String> places = new ArrayList<>();
        files(text).forEach((place, file) -> {
            if (isStopped("plan.yaml", bytes(place, file)) == stopped) {
                places.add(text + " in " + place);
            }
        });
        for (String encoding : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "GB18030", "Big5")) {
            Charset charset = Charset.forName(encoding);
            boolean isWritable = charset.newEncoder().canEncode(PLAN + text) || encoding.equals("Big5") && charset.newEncoder().canEncode(text);
            if (isWritable && isStopped("plan.yaml", ("reception-plan: 1\ntitle: " + quoted(text) + "\nremarks: 來賓\n").getBytes(charset)) == stopped) {
                places.add(text + " in " + encoding);
            }
        }
        if (text.indexOf('/') < 0) {
            for (String name : List.of("plans/" + text + ".yaml", text + "/plan.yaml", "2026/" + text + "/03/plan.yml")) {
                if (isStopped(name, PLAN.getBytes(StandardCharsets.UTF_8)) == stopped) {
                    places.add(name);
                }
            }
        }
        return places;
    }

    @Test
    void a_mark_stops_in_every_place_and_encoding() throws IOException {
        List<String> marks = texts("marks.txt");
        assertThat(marks).hasSizeGreaterThan(120);
        assertThat(marks.stream().flatMap(mark -> places(mark, false).stream())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密（首长行程）", "首长行程（机密）草案", "首长行程——机密", "首长行程 机密", "首长行程：绝密级", "机密首长行程", "绝密级任务", "秘密级日程（修订）", "某代表团来访/秘密", "首长观看演出——机密"})
    void a_level_that_opens_or_ends_a_title_or_stands_in_brackets_is_a_mark(String title) {
        assertThat(isStopped("plan.yaml", ("接待方案: 1\n标题: " + quoted(title) + "\n").getBytes(StandardCharsets.UTF_8))).as(title).isTrue();
        assertThat(isStopped("plan.yaml", ("reception-plan: 1\ntitle: " + title + "\nguests: [\n").getBytes(StandardCharsets.UTF_8))).as(title + " in a broken file").isTrue();
    }

    @Test
    void a_mark_stops_however_its_characters_are_parted() {
        List<String> gaps = List.of("\\\n  ", "\\\r\n\t", "\\N", "\\r\\n", "\\n", "\\t", "\\_", "\\L", "\\P", "\\u200b", " ".repeat(300), "\u3000".repeat(200), "\n".repeat(50) + "  ", "\u200b".repeat(150), "\u200b ".repeat(100));
        for (String gap : gaps) {
            for (String mark : List.of("机GAP密GAP★1年", "\\u673aGAP\\u5bc6GAP\\u2605")) {
                String value = '"' + mark.replace("GAP", gap) + '"';
                for (String file : List.of("接待方案: 1\n标题: VALUE\n", PLAN + "备注: VALUE\n", PLAN + "说明: [VALUE]\n", PLAN + "VALUE: 1\n", "接待方案: 1\n标题: VALUE\n来宾: [\n")) {
                    assertThat(isStopped("plan.yaml", file.replace("VALUE", value).getBytes(StandardCharsets.UTF_8))).as(file.replace("VALUE", value)).isTrue();
                }
            }
        }
        for (String part : List.of("备注: \"SEC\\\n  RET\"", "\"密\\\n 级\": \"机\\\n 密\"", "密级: \"机\\\n 密\"", "备注: >-\n  机\n" + "\n".repeat(40) + "  密★\n", "备注: |\n  机\n  密\n  ★\n", "备注: |\n  密\n  级\n  绝\n\n  密\n",
                "#" + "\u3000".repeat(90) + "机" + "\u3000".repeat(90) + "密" + "\u3000".repeat(90) + "★" + "\u3000".repeat(90) + "1年", "# 机" + " ".repeat(70) + "密★1年", "# 机　　　　密　　　　级")) {
            assertThat(isStopped("plan.yaml", (PLAN + part + "\n").getBytes(StandardCharsets.UTF_8))).as(part).isTrue();
        }
    }

    @Test
    void what_speaks_of_secrecy_stops_nothing() throws IOException {
        List<String> innocent = texts("innocent.txt");
        assertThat(innocent).hasSizeGreaterThan(200);
        assertThat(innocent.stream().flatMap(text -> places(text, true).stream())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密级", "机密 1年", "机密（1年）", "机 密", "機密", "\"\\u673a\\u5bc6\"", "拟定机密", "机密（暂定）", "机密/1年", "[机密级]", "{级别: 机密}", "秘密，3年", "绝密！", "国家秘密", "SECRET", "top-secret", "TOP-SECRET", "top secret", "Top_Secret", "top-secret (1 year)",
            "confidential (1 year)", "涉密", "classified", "机密以下", "'机\u200b密'", "机密？"})
    void an_unreadable_level_that_names_one_is_that_level_and_no_slip(String value) {
        for (String key : List.of("保密: {密级: VALUE}", "confidentiality: {level: VALUE}", "密级: VALUE", "涉密等级: VALUE", "保密: {密 级: VALUE}", "---\n密级: VALUE", "---\n文件: {classification: VALUE}")) {
            byte[] plan = (PLAN + key.replace("VALUE", value) + "\n").getBytes(StandardCharsets.UTF_8);
            assertThat(isStopped("plan.yaml", plan)).as(key + " " + value).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密", "机密级", "机密 1年", "机密（1年）", "機密", "[秘密]", "secret", "Top_Secret", "本方案属机密级"})
    void a_level_may_stand_for_the_whole_section(String value) {
        assertThat(isStopped("plan.yaml", (PLAN + "保密: " + value + "\n").getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(isStopped("plan.yaml", (PLAN + "confidentiality: " + value + "\n").getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"遵守保守国家秘密法", "不得泄露国家秘密", "由保密员宣讲秘密载体管理", "按工作秘密管理", "Keep what the secretary says to yourself"})
    void prose_in_place_of_the_section_is_read_as_prose(String value) {
        assertThat(isStopped("plan.yaml", (PLAN + "保密要求: " + value + "\n").getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "工作秘密", "内部", "不涉密", "非涉密", "非机密", "不是国家秘密", "无（不含国家秘密）", "商业秘密", "待定", "none", "work-secret", "trade secret", "not secret", "unclassified", "non-secret", "保密办审定"})
    void a_level_that_is_none_stops_nothing(String value) {
        for (String key : List.of("保密: {密级: VALUE}", "密级: VALUE", "保密: VALUE", "---\nclassification: VALUE")) {
            byte[] plan = (PLAN + key.replace("VALUE", value) + "\n").getBytes(StandardCharsets.UTF_8);
            assertThat(isStopped("plan.yaml", plan)).as(key + " " + value).isFalse();
        }
    }

    @Test
    void the_level_of_another_paper_is_not_that_of_the_plan() {
        for (String part : List.of("保密: {密级: 无, 文件资料: [{标题: 某规划, 密级: 机密}]}", "保密: {密级: 工作秘密, 文件资料: [{标题: （秘密）某规划, 密级: 秘密, 已标密: 是}]}", "保密: {文件资料: [机密]}",
                "公函: {标题: （秘密）关于来访的函}", "日程: [{内容: 参观, 涉密场所: 是}]", "保密: {涉密人员名单: 是}")) {
            assertThat(isStopped("plan.yaml", (PLAN + part + "\n").getBytes(StandardCharsets.UTF_8))).as(part).isFalse();
        }
        assertThat(isStopped("plan.yaml", (PLAN + "保密: {文件资料: [{标题: 机密★1年 某规划}]}\n").getBytes(StandardCharsets.UTF_8))).as("a mark in full form is copied text").isTrue();
    }

    @Test
    void a_key_may_be_the_mark_and_a_denied_one_is_none() {
        for (String part : List.of("机密: 是", "机密★1年: 注意", "【机密】: 某方案", "是否涉密: 是", "涉密: 有", "附: {机密级: 1年}", "机密: 不得外传", "国家秘密: 无关人员不得查看")) {
            assertThat(isStopped("plan.yaml", (PLAN + part + "\n").getBytes(StandardCharsets.UTF_8))).as(part).isTrue();
        }
        for (String part : List.of("机密: 否", "是否涉密: 否", "涉密: 无", "国家秘密: 没有", "国家秘密: 不涉及", "国家秘密: 未涉及任何国家秘密", "机密: 不适用（已审查）", "state secrets: none", "secret: yes", "apiVersion: v1\nkind: Secret")) {
            assertThat(isStopped("plan.yaml", (PLAN + "---\n" + part + "\n").getBytes(StandardCharsets.UTF_8))).as(part).isFalse();
        }
    }

    @Test
    void a_plan_built_in_code_is_looked_at_as_well() {
        Plan plan = READER.read("plan.yaml", PLAN.getBytes(StandardCharsets.UTF_8)).get(0).plan().orElseThrow();
        assertThat(PlanReader.statedSecret(plan)).isEmpty();
        Plan marked = READER.read("plan.yaml", (PLAN + "备注: 待填\n").getBytes(StandardCharsets.UTF_8)).get(0).plan().orElseThrow();
        for (Plan stating : List.of(PlanBuilder.builder(marked).title("【机密】某方案").build(), PlanBuilder.builder(marked).remarks("本方案属机密级国家秘密，不得外传").build())) {
            assertThat(PlanReader.statedSecret(stating)).isPresent();
        }
    }
}
