package reception.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import reception.Golden;
import reception.plan.reading.PlanReader;
import reception.vocabulary.Vocabulary;

class PlanFormatPageTest {

    @Test
    void is_up_to_date() {
        Golden.assertUpToDate(Path.of("docs/plan-format.md"), PlanFormatPage.text());
    }

    @Test
    void shows_plans_that_are_read() {
        PlanReader reader = new PlanReader(new FewRegions());
        Pattern block = Pattern.compile("```yaml\\R(.*?)```", Pattern.DOTALL);
        assertThat(block.matcher(PlanFormatPage.text()).results().map(found -> found.group(1))).hasSize(2).allSatisfy(plan -> assertThat(
                reader.read("page.yaml", plan.getBytes(StandardCharsets.UTF_8)).get(0).errors()).isEmpty());
    }

    @Test
    void links_only_to_its_own_headings() {
        String page = PlanFormatPage.text();
        Pattern link = Pattern.compile("]\\(#([^)]+)\\)");
        assertThat(link.matcher(page).results().map((MatchResult found) -> found.group(1))).isNotEmpty()
                .allSatisfy(anchor -> assertThat(page).contains("\n### " + anchor.replaceFirst("-(?=\\p{IsHan})", " ") + "\n"));
    }

    @Test
    void names_every_key_and_every_value() {
        String page = PlanFormatPage.text();
        for (Class<?> type : PlanTypes.sections()) {
            assertThat(Vocabulary.section(type).fields()).allSatisfy(field -> assertThat(page).contains("| `" + field.word().english() + "`"));
        }
        for (Class<?> type : PlanTypes.choices()) {
            assertThat(Vocabulary.choices(type).words()).allSatisfy(word -> assertThat(page).contains("| `" + word.english() + "` | " + word.chinese()));
        }
    }
}
