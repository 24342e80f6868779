package reception.plan;

import reception.vocabulary.Term;

/** The values of 宗教习俗. */
@Term(zh = "宗教习俗")
public enum Observance {
    @Term(zh = "斋月封斋", also = "斋月") RAMADAN_FASTING,
    @Term(zh = "每日礼拜", also = "礼拜") DAILY_PRAYER,
    @Term(zh = "主麻日聚礼", also = "主麻") FRIDAY_PRAYER,
    @Term(zh = "过午不食") NO_MEAL_AFTER_NOON,
    @Term(zh = "安息日") SABBATH,
    @Term(zh = "教堂礼拜") CHURCH_SERVICE,
    @Term(zh = "其他") OTHER
}
