package reception.plan;

import reception.vocabulary.Term;

/** The values of 饮食需求. */
@Term(zh = "饮食需求")
public enum Diet {
    @Term(zh = "清真", also = {"清真饮食", "清真餐"}) HALAL,
    @Term(zh = "素食", also = "吃素") VEGETARIAN,
    @Term(zh = "纯素") VEGAN,
    @Term(zh = "佛教素食", also = "净素") BUDDHIST_VEGETARIAN,
    @Term(zh = "犹太洁食") KOSHER,
    @Term(zh = "耆那教饮食") JAIN,
    @Term(zh = "不食猪肉", also = {"忌猪肉", "不吃猪肉"}) NO_PORK,
    @Term(zh = "不食牛肉", also = {"忌牛肉", "不吃牛肉"}) NO_BEEF,
    @Term(zh = "不食羊肉", also = {"忌羊肉", "不吃羊肉"}) NO_LAMB,
    @Term(zh = "不食海鲜", also = {"忌海鲜", "不吃海鲜"}) NO_SEAFOOD,
    @Term(zh = "不食鱼", also = {"忌鱼", "不吃鱼"}) NO_FISH,
    @Term(zh = "不食内脏", also = {"忌内脏", "不吃内脏"}) NO_OFFAL,
    @Term(zh = "不食狗肉") NO_DOG,
    @Term(zh = "不食马驴狗肉") NO_HORSE_DONKEY_DOG,
    @Term(zh = "忌酒", also = "不饮酒") NO_ALCOHOL,
    @Term(zh = "忌辣", also = {"不吃辣", "不食辣"}) NO_SPICY,
    @Term(zh = "低糖") LOW_SUGAR,
    @Term(zh = "低盐") LOW_SALT,
    @Term(zh = "其他") OTHER
}
