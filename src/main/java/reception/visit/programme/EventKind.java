package reception.visit.programme;

import reception.vocabulary.Term;

/** The values of 活动类型. */
@Term(zh = "活动类型")
public enum EventKind {
    @Term(zh = "体育比赛", also = "赛事") SPORTS,
    @Term(zh = "演唱会、文艺演出", also = {"文艺演出", "演唱会", "音乐会"}) SHOW,
    @Term(zh = "展览、展销", also = {"展览", "展销", "博览会", "展销会"}) EXHIBITION,
    @Term(zh = "游园、灯会、庙会、花会、焰火晚会", also = {"游园", "灯会", "庙会", "花会", "焰火晚会"}) FAIR,
    @Term(zh = "人才招聘会、现场开奖的彩票销售", also = {"招聘会", "人才招聘会", "彩票销售"}) JOB_FAIR,
    @Term(zh = "其他") OTHER
}
