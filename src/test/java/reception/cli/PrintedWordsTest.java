package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.read.YamlReader;
import reception.vocabulary.Language;

/** What the program prints of a plan, as a reader from an office has it before them. */
class PrintedWordsTest {

    private static final Path AVOIDED = Path.of("src/test/resources/printed-words-to-avoid.yaml");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final String QUOTED_LINE = "^ *[0-9A-Z]* \\| .*";

    /** Little is stated, and some of it in words that are not understood. */
    private static final String SPARSE = """
            接待方案: 1
            标题: 接待审批单
            接待时间: 2026年11月3日
            来宾:
              单位: 某市农业农村局
              人数: 若干
              来宾名单:
                - {姓名: 王芳, 职务: 科长, 级别: 较高}
            审批:
              步骤:
                - {审批人: 李刚, 意见: 拟办}
                - {审批人: 周平, 意见: 已阅}
            住宿:
              - 酒店: 某宾馆
                房间: [{房型: 三人间}]
            用餐:
              - {日期: 2026-11-03, 餐次: 午餐, 菜单: [红烧穿山甲, 鱼翅羹], 酒水: [白酒]}
            日程:
              - {开始: 2026-11-03 09:00}
            """;

    @TempDir
    private Path folder;

    private static List<Node.Mapping> avoided(Language language) throws IOException {
        Node.Mapping file = (Node.Mapping) YamlReader.read(new SourceText(AVOIDED.toString(), Files.readString(AVOIDED), "")).roots().get(0);
        return ((Node.Sequence) file.get(language.choose("zh", "en"))).items().stream().map(Node.Mapping.class::cast).toList();
    }

    private List<String> sparse(Language language, String... more) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), SPARSE);
        List<String> arguments = new ArrayList<>(List.of("check", "--lang", language.choose("zh", "en"), plan.toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments.toArray(String[]::new)).out().lines().toList();
    }

    private List<String> printed(Language language) throws IOException {
        String lang = language.choose("zh", "en");
        List<String> lines = new ArrayList<>(sparse(language, "--all"));
        for (String example : List.of("lavish-visit", "completed-visit", "clean-foreign-visit")) {
            String plan = "examples/" + example + "/plan.yaml";
            for (String[] arguments : List.of(new String[] {"check", "--lang", lang, "--all", plan}, new String[] {"check", "--lang", lang, "--format", "html", plan},
                    new String[] {"limits", "--lang", lang, plan}, new String[] {"list", "--lang", lang, plan}, new String[] {"charges", "--lang", lang, plan})) {
                lines.addAll(CommandLineRun.of(arguments).out().lines().toList());
            }
        }
        return lines.stream().filter(line -> !line.matches(QUOTED_LINE)).flatMap(line -> Stream.of(TAG.matcher(line).replaceAll("\n").split("\n"))).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_line_holds_what_an_office_would_strike_out(Language language) throws IOException {
        List<String> found = new ArrayList<>();
        List<String> lines = printed(language);
        for (Node.Mapping form : avoided(language)) {
            Pattern pattern = Pattern.compile(((Node.Scalar) form.get("avoid")).text());
            lines.stream().map(pattern::matcher).filter(Matcher::find)
                    .forEach(match -> found.add("“" + match.group() + "” (" + ((Node.Scalar) form.get("instead")).text() + ")"));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void what_is_asked_stands_by_section_and_is_asked_of_who_knows_it() throws IOException {
        List<String> lines = sparse(Language.ZH);
        assertThat(lines).anyMatch(line -> line.contains("在方案中写明：") && line.contains("审批（步骤1的意见")).anyMatch(line -> line.contains("来宾（人数"))
                .noneMatch(line -> line.contains("提供下列内容") && line.matches(".*(接待性质|阶段|接待地|来访时间|用餐形式|场所类型).*"));
    }

    @Test
    void a_kitchen_is_told_the_dish_and_the_meal() throws IOException {
        assertThat(sparse(Language.ZH)).anyMatch(line -> line.startsWith("    [ ] 11月3日午餐“红烧穿山甲”：取消该菜"));
        assertThat(sparse(Language.EN)).anyMatch(line -> line.startsWith("    [ ] Lunch on 3 November, \"红烧穿山甲\": Take the dish off the menu"));
    }
}
