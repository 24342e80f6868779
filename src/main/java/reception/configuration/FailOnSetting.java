package reception.configuration;

import java.util.EnumMap;
import java.util.Map;
import reception.format.Place;
import reception.rule.FailOn;
import reception.visit.paper.Stage;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** What makes a check fail: one word for all stages, or one for each. */
@Term(zh = "不通过级别")
record FailOnSetting(
        Place at,
        @Shorthand @Term(zh = "不通过级别", en = "fail-on", also = {"各阶段", "every"}, means = "for every stage that is not named", meansZh = "未单独写明的阶段") FailOn every,
        @Term(zh = "草案", means = "for drafts", meansZh = "草案阶段") FailOn draft,
        @Term(zh = "已批准", means = "for approved plans", meansZh = "已批准阶段") FailOn approved,
        @Term(zh = "已完成", means = "for plans of visits that are over", meansZh = "已完成阶段") FailOn done) {

    /** What is said of each stage, with the property that says it; a stage of which nothing is said is missing. */
    Map<Stage, FailOn> byStage() {
        Map<Stage, FailOn> said = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            FailOn own = own(stage);
            if (own != null || every != null) {
                said.put(stage, own == null ? every : own);
            }
        }
        return said;
    }

    /** The property that speaks of a stage. */
    String propertyOf(Stage stage) {
        return own(stage) == null ? "every" : switch (stage) {
            case DRAFT -> "draft";
            case APPROVED -> "approved";
            case DONE -> "done";
        };
    }

    private FailOn own(Stage stage) {
        return switch (stage) {
            case DRAFT -> draft;
            case APPROVED -> approved;
            case DONE -> done;
        };
    }
}
