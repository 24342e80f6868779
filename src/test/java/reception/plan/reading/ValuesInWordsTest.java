package reception.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import reception.ReceptionChecker;
import reception.format.Stated;
import reception.format.pack.RuleFolder;
import reception.plan.Plan;
import reception.plan.PlanDocument;
import reception.report.Report;
import reception.report.Verdict;
import reception.standard.place.Regions;
import reception.visit.Fact;
import reception.vocabulary.Vocabulary;

/** What offices write where a form lists values, asks for yes or no, for a figure or for a section: it is read, or kept in words and open; a plan is never unreadable for it. */
class ValuesInWordsTest {

    private static final Pattern STEP = Pattern.compile("([a-z-]+)(?:\\[(\\d+)])?");

    private final PlanReader reader = new PlanReader(Regions.of(RuleFolder.builtIn()));

    private PlanDocument read(String lines) {
        return reader.read("plan.yaml", ("接待方案: 1\n" + lines + "\n").getBytes(StandardCharsets.UTF_8)).get(0);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/plan/values-in-words.csv", delimiter = '|', encoding = "UTF-8")
    void what_offices_write_is_read_or_kept_and_open(String lines, String key, String expected) {
        PlanDocument document = read(lines.replace("\\n", "\n"));
        assertThat(document.errors()).isEmpty();
        Plan plan = document.plan().orElseThrow();
        Fact holder = plan;
        Vocabulary.Field field = null;
        Matcher step = STEP.matcher(key);
        while (step.find()) {
            holder = field == null ? holder : (Fact) field.get(holder);
            field = Vocabulary.section(holder.getClass()).byWord(step.group(1));
            if (step.group(2) != null) {
                holder = (Fact) ((List<?>) field.get(holder)).get(Integer.parseInt(step.group(2)));
                field = null;
            }
        }
        Stated stated = holder.at().stated(field.name());
        switch (expected) {
            case "none" -> assertThat(stated).isEqualTo(Stated.NONE);
            case "given" -> assertThat(stated).isEqualTo(Stated.GIVEN);
            case "unread" -> {
                assertThat(stated).isEqualTo(Stated.UNREAD);
                assertThat(holder.at().inWords(field.name())).isNotEmpty();
            }
            default -> {
                assertThat(String.valueOf(field.get(holder))).isEqualTo(expected);
                assertThat(stated).isEqualTo(Stated.GIVEN);
            }
        }
    }

    @Test
    void no_plan_is_ready_while_something_is_not_understood() throws Exception {
        String plan = Files.readString(Path.of("rules/base-plan.yaml"));
        ReceptionChecker checker = ReceptionChecker.builder().build();
        for (String change : List.of("payment: official-card|payment: 照旧", "status: approved|status: 走流程中", "toast: no|toast: 看情况", "welcome: none|welcome: 大堂迎候")) {
            String[] words = change.split("\\|");
            assertThat(plan).as(change).contains(words[0]);
            Report report = checker.check("plan.yaml", plan.replace(words[0], words[1]).getBytes(StandardCharsets.UTF_8)).get(0);
            assertThat(report.inputErrors()).as(change).isEmpty();
            assertThat(report.verdict()).as(change).isNotEqualTo(Verdict.READY);
        }
    }
}
