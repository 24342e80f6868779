package reception.plan;

import reception.vocabulary.Term;

/** Lines of a budget that are not for receptions. */
@Term(zh = "其他预算科目")
public enum OtherBudgetLine {
    @Term(zh = "会议费", also = {"会议经费", "会务费"}) MEETING,
    @Term(zh = "培训费", also = "培训经费") TRAINING,
    @Term(zh = "差旅费", also = "差旅经费") TRAVEL
}
