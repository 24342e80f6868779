package reception.plan;

import reception.vocabulary.Term;

/** The values of 日程类型. */
@Term(zh = "日程类型")
public enum ActivityKind {
    @Term(zh = "会议", also = {"座谈会", "会见", "座谈", "会谈", "汇报会"}) MEETING,
    @Term(zh = "考察", also = {"参观考察", "考察点", "参观", "调研", "现场考察"}) SITE_VISIT,
    @Term(zh = "用餐", also = "就餐") MEAL,
    @Term(zh = "转场", also = {"行车", "乘车"}) TRANSFER,
    @Term(zh = "休息") REST,
    @Term(zh = "仪式") CEREMONY,
    @Term(zh = "文艺演出", also = "演出") PERFORMANCE,
    @Term(zh = "游览", also = {"旅游", "观光"}) SIGHTSEEING,
    @Term(zh = "娱乐") ENTERTAINMENT,
    @Term(zh = "健身") FITNESS,
    @Term(zh = "购物") SHOPPING,
    @Term(zh = "休假", also = "疗养") LEAVE,
    @Term(zh = "探亲") FAMILY_VISIT,
    @Term(zh = "礼拜") PRAYER,
    @Term(zh = "培训") TRAINING,
    @Term(zh = "签约", also = "签约仪式") SIGNING,
    @Term(zh = "其他") OTHER
}
