package reception.visit.paper;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** Steps of approval, and approved exceptions. */
@Term(zh = "审批", meansZh = "审批步骤与例外事项", means = "steps of approval, and approved exceptions")
public record Approval(
        Place at,
        @Shorthand @Term(zh = "步骤", also = "审批步骤", meansZh = "逐级审批", means = "step by step") List<ApprovalStep> steps,
        @Term(zh = "例外事项", also = {"豁免", "waivers"}, meansZh = "文件允许例外、并经有权的人批准的事项", means = "exceptions that an instrument allows and that whoever may has approved") List<Waiver> exceptions) implements Fact {

    /** The name of the only one who agreed, without the blanks that lists are set with; null where several did, or nobody. */
    public String soleApprover() {
        List<String> names = steps.stream().filter(step -> step.decision() == Decision.AGREED).map(ApprovalStep::plainBy).distinct().toList();
        return names.size() == 1 ? names.get(0) : null;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
