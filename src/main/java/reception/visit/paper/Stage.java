package reception.visit.paper;

import reception.vocabulary.Term;

/** The values of 阶段. */
@Term(zh = "阶段")
public enum Stage {
    @Term(zh = "草案", also = {"拟稿", "草稿", "待审批", "送审", "送审稿", "报批稿", "审批中", "征求意见稿", "未审批", "拟定"}) DRAFT,
    @Term(zh = "已批准", also = {"已审批", "已批", "审批通过", "已审定", "定稿"}) APPROVED,
    @Term(zh = "已完成", also = {"已办结", "已执行", "办结", "完成", "已接待", "completed"}) DONE
}
