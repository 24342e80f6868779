package reception.plan;

import reception.vocabulary.Term;

/** The values of 公务活动. */
@Term(zh = "公务活动")
public enum OfficialActivity {
    @Term(zh = "出席会议", also = "会议") MEETING,
    @Term(zh = "考察调研", also = {"调研", "考察"}) RESEARCH,
    @Term(zh = "执行任务") TASK,
    @Term(zh = "学习交流", also = "交流") EXCHANGE,
    @Term(zh = "检查指导", also = {"检查", "督查", "督导", "巡视", "巡察", "巡视巡察", "调研督导"}) INSPECTION,
    @Term(zh = "请示汇报", also = "请示汇报工作") REPORT,
    @Term(zh = "其他") OTHER
}
