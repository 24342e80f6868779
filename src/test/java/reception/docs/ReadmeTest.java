package reception.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import reception.ReceptionChecker;
import reception.vocabulary.Language;
import reception.write.OutputFormat;

/** The two READMEs say the same, and what they show is what the program says. */
class ReadmeTest {

    private static String readme(String name) throws IOException {
        return Files.readString(Path.of(name));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void the_plan_of_ten_lines_gives_what_stands_beneath_it() throws IOException {
        String page = readme("README.zh-CN.md");
        String plan = page.substring(page.indexOf("```yaml\n") + "```yaml\n".length(), page.indexOf("```\n\n`bin/reception check 方案.yaml`"));
        assertThat(plan.lines()).hasSize(10);
        ReceptionChecker checker = ReceptionChecker.builder().build();
        StringBuilder text = new StringBuilder();
        checker.write(checker.check("方案.yaml", plan), OutputFormat.TEXT, Language.ZH, text);
        String shown = page.substring(page.indexOf("```\n不符合规定") + "```\n".length());
        assertThat(text.toString()).contains(shown.substring(0, shown.indexOf("```")));
    }

    @Test
    void both_have_the_same_sections_commands_options_and_pages() throws IOException {
        String zh = readme("README.zh-CN.md");
        String en = readme("README.md");
        assertThat(all("(?m)^## ", zh)).hasSize(all("(?m)^## ", en).size() + 1);
        assertThat(all("(?m)^\\| `reception [a-z-]+", zh)).isEqualTo(all("(?m)^\\| `reception [a-z-]+", en));
        assertThat(all("--[a-z][a-z-]+", zh)).containsAll(all("--[a-z][a-z-]+", en));
        for (String page : all("\\((docs|examples)/[^)]*\\)", en)) {
            String inChinese = page.replace(".md", ".zh-CN.md");
            assertThat(zh).contains(Files.exists(Path.of(inChinese.substring(1, inChinese.length() - 1))) ? inChinese : page.replace("rules/en", "rules/zh"));
        }
    }

    @Test
    void every_page_that_is_linked_is_there() throws IOException {
        for (String name : List.of("README.md", "README.zh-CN.md", "docs/embedding.md", "docs/embedding.zh-CN.md", "docs/releasing.md", "docs/ci.zh-CN.md", "docs/formats.zh-CN.md", "docs/editors.zh-CN.md", "examples/README.zh-CN.md")) {
            for (String link : all("\\]\\(([^)#:]+)", readme(name))) {
                assertThat(Path.of(name).toAbsolutePath().getParent().resolve(link.substring(2)).normalize()).as(name).exists();
            }
        }
    }
}
