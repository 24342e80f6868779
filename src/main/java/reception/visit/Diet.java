package reception.visit;

import reception.vocabulary.Other;
import reception.vocabulary.Term;

/** The values of 饮食需求. */
@Term(zh = "饮食需求")
public enum Diet {
    @Term(zh = "清真", also = {"清真饮食", "清真餐", "穆斯林餐", "穆斯林", "回民餐", "回族餐", "MOML", "muslim meal", "muslim", "halal food", "halal meal"}) HALAL,
    @Term(zh = "素食", also = {"吃素", "素", "素餐", "素食餐", "素食者", "蛋奶素", "奶蛋素", "VLML", "lacto ovo vegetarian", "ovo lacto vegetarian", "vegetarian meal", "veggie"}) VEGETARIAN,
    @Term(zh = "纯素", also = {"严格素食", "纯素食", "VGML", "vegan meal", "strict vegetarian", "plant based", "VGRW", "RVML"}) VEGAN,
    @Term(zh = "佛教素食", also = {"斋饭", "斋", "吃斋", "素斋", "斋菜", "佛教徒素食", "五辛素", "不食荤", "buddhist meal", "temple vegetarian", "VJML buddhist"}) BUDDHIST_VEGETARIAN,
    @Term(zh = "东方素食", also = {"全素", "净素", "全素食", "中式素食", "VOML", "vegetarian oriental meal", "oriental vegetarian meal"}) ORIENTAL_VEGETARIAN,
    @Term(zh = "亚洲素食", also = {"印度素食", "印度素", "奶素", "AVML", "asian vegetarian meal", "indian vegetarian", "vegetarian hindu meal", "lacto vegetarian"}) ASIAN_VEGETARIAN,
    @Term(zh = "鱼素", also = {"鱼素者", "pescetarian"}) PESCATARIAN,
    @Term(zh = "犹太洁食", also = {"犹太餐", "洁食", "犹太教餐", "KSML", "kosher meal", "kosher food"}) KOSHER,
    @Term(zh = "耆那教饮食", also = {"耆那教", "耆那教餐", "耆那餐", "VJML", "jain meal", "vegetarian jain meal"}) JAIN,
    @Term(zh = "印度教饮食", also = {"印度教", "印度教餐", "HNML", "hindu meal", "hindu non vegetarian"}) HINDU,
    @Term(zh = "锡克教饮食", also = {"锡克教", "锡克教餐", "sikh meal", "sikhism"}) SIKH,
    @Term(zh = "安息日会饮食", also = {"复临安息日会", "seventh day adventist", "SDA"}) ADVENTIST,
    @Term(zh = "不食猪肉", also = {"忌猪肉", "不吃猪肉", "禁食猪肉", "不吃大肉", "禁猪", "pork free", "doesn't eat pork"}) NO_PORK,
    @Term(zh = "不食牛肉", also = {"忌牛肉", "不吃牛肉"}) NO_BEEF,
    @Term(zh = "不食羊肉", also = {"忌羊肉", "不吃羊肉"}) NO_LAMB,
    @Term(zh = "不食海鲜", also = {"忌海鲜", "不吃海鲜"}) NO_SEAFOOD,
    @Term(zh = "不食鱼", also = {"忌鱼", "不吃鱼"}) NO_FISH,
    @Term(zh = "不食内脏", also = {"忌内脏", "不吃内脏"}) NO_OFFAL,
    @Term(zh = "不食狗肉") NO_DOG,
    @Term(zh = "不食马驴狗肉") NO_HORSE_DONKEY_DOG,
    @Term(zh = "忌酒", also = {"不饮酒", "不喝酒", "禁酒", "戒酒", "滴酒不沾", "alcohol free", "teetotal", "teetotaller", "non drinker"}) NO_ALCOHOL,
    @Term(zh = "忌辣", also = {"不吃辣", "不食辣", "不能吃辣", "免辣", "不辣", "not spicy"}) NO_SPICY,
    @Term(zh = "低糖", also = {"少糖", "无糖", "糖尿病餐", "糖尿病", "糖尿病饮食", "控糖", "DBML", "diabetic", "diabetic meal", "diabetes", "sugar free", "low carb"}) LOW_SUGAR,
    @Term(zh = "低盐", also = {"少盐", "低钠", "清淡少盐", "LSML", "low sodium", "low sodium meal", "low salt meal", "salt free"}) LOW_SALT,
    @Term(zh = "低脂", also = {"少油", "低脂肪", "低胆固醇", "清淡少油", "LFML", "low fat meal", "low cholesterol"}) LOW_FAT,
    @Term(zh = "低嘌呤", also = {"痛风", "痛风餐", "gout"}) LOW_PURINE,
    @Term(zh = "低蛋白", also = {"LPML", "low protein meal"}) LOW_PROTEIN,
    @Term(zh = "软食", also = {"流食", "半流食", "流质", "易消化", "软饭", "BLML", "bland", "bland meal", "soft diet", "soft meal", "SFTM", "liquid diet"}) SOFT_FOOD,
    @Term(zh = "忌生食", also = {"不吃生食", "不食生冷", "忌生冷", "不吃生冷", "不吃刺身", "no raw food", "no raw fish", "孕妇餐"}) NO_RAW,
    @Term(zh = "无麸质", also = {"麸质不耐受", "乳糜泻", "无麸质餐", "不食麸质", "GFML", "gluten intolerant", "gluten intolerance", "coeliac", "celiac", "coeliac disease", "celiac disease"}) GLUTEN_FREE,
    @Term(zh = "无乳糖", also = {"乳糖不耐", "乳糖不耐受", "无奶", "不喝牛奶", "NLML", "lactose intolerant", "lactose intolerance", "dairy free", "low lactose"}) LACTOSE_FREE,
    @Other @Term(zh = "其他") OTHER
}
