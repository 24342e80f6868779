package reception.visit.meal;

import reception.vocabulary.Term;

/** The values of 酒水来源. */
@Term(zh = "酒水来源")
public enum DrinkSource {
    @Term(zh = "场所提供") VENUE,
    @Term(zh = "接待单位提供") HOST,
    @Term(zh = "自带", also = "自备") SELF_BROUGHT,
    @Term(zh = "存酒", also = "寄存") STORED,
    @Term(zh = "赠送") GIFT
}
