package reception.plan;

import reception.vocabulary.Term;

/** The values of 额外配置. */
@Term(zh = "额外配置")
public enum RoomExtra {
    @Term(zh = "洗漱用品", also = "额外洗漱用品") TOILETRIES,
    @Term(zh = "水果") FRUIT,
    @Term(zh = "鲜花") FLOWERS,
    @Term(zh = "食品", also = "点心") FOOD,
    @Term(zh = "礼品") GIFT,
    @Term(zh = "香烟") CIGARETTES,
    @Term(zh = "酒") ALCOHOL,
    @Term(zh = "其他") OTHER
}
