package reception.visit.programme;

import reception.vocabulary.Other;
import reception.vocabulary.Term;

/** The values of 公务活动. */
@Term(zh = "公务活动")
public enum OfficialActivity {
    @Term(zh = "出席会议", also = {"会议", "参加会议", "参会", "开会"}) MEETING,
    @Term(zh = "考察调研", also = {"调研", "考察", "参观考察", "考察学习", "调研考察", "实地考察", "调查研究", "参观", "观摩"}) RESEARCH,
    @Term(zh = "执行任务") TASK,
    @Term(zh = "学习交流", also = {"交流", "学习考察", "交流学习", "业务交流", "工作交流", "经验交流", "学习"}) EXCHANGE,
    @Term(zh = "检查指导", also = {"检查", "督查", "督导", "巡视", "巡察", "巡视巡察", "调研督导", "检查工作", "指导工作", "督导检查", "督查检查", "视察", "视察指导", "考核", "验收", "评估", "审计", "调研指导"}) INSPECTION,
    @Term(zh = "请示汇报", also = {"请示汇报工作", "汇报", "汇报工作", "请示"}) REPORT,
    @Other @Term(zh = "其他") OTHER
}
