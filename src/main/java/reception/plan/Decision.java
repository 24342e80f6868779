package reception.plan;

import reception.vocabulary.Term;

/** The values of 审批意见. */
@Term(zh = "审批意见")
public enum Decision {
    @Term(zh = "同意", also = {"批准", "approved"}) AGREED,
    @Term(zh = "不同意", also = "不批准") REFUSED,
    @Term(zh = "待批", also = "待审批") PENDING
}
