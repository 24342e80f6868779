package reception.visit.paper;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Paired;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;
import reception.vocabulary.Words;

/** One item for each step. */
@Paired(key = "post", value = "decision")
@Term(zh = "审批步骤", meansZh = "一级审批一项", means = "one item for each step")
public record ApprovalStep(
        Place at,
        @Personal @Term(zh = "审批人", prose = "approver", also = {"签批人", "批准人", "签字", "姓名", "审批领导", "签字人"}) String by,
        @Term(zh = "职务", also = {"环节", "审批环节", "部门"}) String post,
        @Term(zh = "单位") String unit,
        @Term(zh = "意见", also = {"审批意见", "审核意见", "结果", "审批结果", "批示"}, meansZh = "同意、不同意", means = "approved or refused") Decision decision,
        @Term(zh = "日期", prose = "date", also = {"审批日期", "审批时间", "批准日期", "时间", "签字日期"}) LocalDate on) implements Fact {

    /** Whether it is an approval; a step of which no more is stated is one. */
    public boolean isGiven() {
        return decision == Decision.AGREED || decision == null;
    }

    /** The name of whoever approves without the blanks that lists are set with; null if no name is stated. */
    public String plainBy() {
        return Words.withoutBlanks(by);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
