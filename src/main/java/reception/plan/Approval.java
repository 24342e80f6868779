package reception.plan;

import java.util.List;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.yaml.Place;

/** Steps of approval, and waivers. */
@Term(zh = "审批", meansZh = "审批步骤与豁免", means = "steps of approval, and waivers")
public record Approval(
        Place at,
        @Shorthand @Term(zh = "步骤", also = "审批步骤", meansZh = "逐级审批", means = "step by step") List<ApprovalStep> steps,
        @Term(zh = "豁免", also = "例外事项", meansZh = "经批准的例外", means = "approved exceptions") List<Waiver> waivers) implements Fact {
}
