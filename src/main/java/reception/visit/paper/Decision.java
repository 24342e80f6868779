package reception.visit.paper;

import reception.vocabulary.Term;

/** The values of 审批意见. */
@Term(zh = "审批意见")
public enum Decision {
    @Term(zh = "同意", also = {"批准", "approved", "同意接待", "同意安排", "同意按方案执行", "已同意", "已批准", "审核同意", "审批同意", "同意报批", "审核通过", "已审核", "审批通过", "准予接待", "同意列支", "同意办理", "已阅同意", "已阅，同意", "阅，同意", "同意按规定接待", "同意按规定办理", "同意按标准接待", "请按规定办理", "请按规定接待"}) AGREED,
    @Term(zh = "不同意", also = {"不批准", "暂不同意", "暂不批准"}) REFUSED,
    @Term(zh = "待批", also = {"待审批", "待签", "未签", "未签字", "拟同意", "原则同意", "建议同意", "呈批", "报批", "已阅", "请审批", "请审示"}) PENDING
}
