package reception.plan;

import reception.vocabulary.Term;

/** The values of 阶段. */
@Term(zh = "阶段")
public enum Stage {
    @Term(zh = "草案", also = "拟稿") DRAFT,
    @Term(zh = "已批准", also = "已审批") APPROVED,
    @Term(zh = "已完成", also = "已办结") DONE
}
