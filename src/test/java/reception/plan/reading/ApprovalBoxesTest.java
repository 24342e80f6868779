package reception.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.format.Stated;
import reception.format.pack.RuleFolder;
import reception.plan.PlanDocument;
import reception.standard.place.Regions;
import reception.visit.paper.ApprovalStep;
import reception.visit.paper.Decision;

/** Forms are signed in boxes, one for each office; each is a step of the approval. */
class ApprovalBoxesTest {

    private static final PlanReader READER = new PlanReader(Regions.of(RuleFolder.builtIn()));

    private static PlanDocument read(String lines) {
        return READER.read("plan.yaml", ("接待方案: 1\n" + lines + "\n").getBytes(StandardCharsets.UTF_8)).get(0);
    }

    private static List<ApprovalStep> steps(String lines) {
        PlanDocument document = read(lines);
        assertThat(document.errors()).isEmpty();
        return document.plan().orElseThrow().approval().steps();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "分管领导意见: 同意 | 分管领导 | AGREED |  | ",
        "单位负责人签字: 同意 康明 2026年12月2日 | 单位负责人 | AGREED | 康明 | 2026-12-02",
        "主要领导审批意见: 同意接待，2026-12-02，康明 | 主要领导 | AGREED | 康明 | 2026-12-02",
        "'接待办审核：': 拟同意 | 接待办 | PENDING |  | ",
        "部门负责人签批: {意见: 不同意, 签字: 乔亮} | 部门负责人 | REFUSED | 乔亮 | "})
    void a_box_is_a_step(String line, String post, Decision decision, String by, LocalDate on) {
        assertThat(steps(line)).singleElement().satisfies(step -> {
            assertThat(step.post()).isEqualTo(post);
            assertThat(step.decision()).isEqualTo(decision);
            assertThat(step.by()).isEqualTo(by);
            assertThat(step.on()).isEqualTo(on);
        });
    }

    @Test
    void boxes_come_after_the_steps_that_are_listed() {
        assertThat(steps("审批: [{审批人: 康明, 意见: 同意}]\n财务审核: 同意")).extracting(ApprovalStep::post).containsExactly(null, "财务");
    }

    @Test
    void what_is_no_decision_is_kept_and_open() {
        ApprovalStep step = read("分管领导意见: 看着办").plan().orElseThrow().approval().steps().get(0);
        assertThat(step.decision()).isNull();
        assertThat(step.at().stated("decision")).isEqualTo(Stated.UNREAD);
        assertThat(step.at().inWords("decision")).containsExactly("看着办");
    }

    @Test
    void a_word_of_the_format_is_no_box() {
        assertThat(read("审批意见: 待定\n备注: 无").errors()).isEmpty();
    }
}
