package reception.visit.guests;

import reception.vocabulary.Other;
import reception.vocabulary.Term;

/** The values of 宗教习俗. */
@Term(zh = "宗教习俗")
public enum Observance {
    @Term(zh = "斋月封斋", also = {"斋月", "封斋", "把斋", "ramadan", "fasting in ramadan", "ramadan fast"}) RAMADAN_FASTING,
    @Term(zh = "每日礼拜", also = {"礼拜", "做礼拜", "五时礼拜", "五番拜", "prayer", "prayers", "daily prayers", "salat"}) DAILY_PRAYER,
    @Term(zh = "主麻日聚礼", also = {"主麻", "主麻日", "jumuah", "jumah"}) FRIDAY_PRAYER,
    @Term(zh = "过午不食") NO_MEAL_AFTER_NOON,
    @Term(zh = "日落后不食", also = {"日落后不进食", "no food after sunset", "chauvihar"}) NO_MEAL_AFTER_SUNSET,
    @Term(zh = "安息日", also = {"守安息日", "shabbat", "shabbos"}) SABBATH,
    @Term(zh = "教堂礼拜", also = {"周日弥撒", "主日弥撒", "弥撒", "主日礼拜", "周日礼拜", "mass", "sunday mass", "church", "sunday service"}) CHURCH_SERVICE,
    @Other @Term(zh = "其他") OTHER
}
