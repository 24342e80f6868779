package reception.visit.lodging;

import reception.vocabulary.Other;
import reception.vocabulary.Term;

/** The values of 额外配置. */
@Term(zh = "额外配置")
public enum RoomExtra {
    @Term(zh = "洗漱用品", also = "额外洗漱用品") TOILETRIES,
    @Term(zh = "水果", also = {"果盘", "果篮"}) FRUIT,
    @Term(zh = "鲜花", also = {"花束", "花篮", "花草"}) FLOWERS,
    @Term(zh = "食品", also = {"点心", "零食", "泡面", "方便面"}) FOOD,
    @Term(zh = "礼品", also = {"伴手礼", "纪念品", "礼品袋"}) GIFT,
    @Term(zh = "香烟", also = {"烟", "雪茄", "卷烟"}) CIGARETTES,
    @Term(zh = "酒", also = {"酒水", "红酒", "白酒", "葡萄酒", "啤酒", "洋酒"}) ALCOHOL,
    @Other(deniable = true) @Term(zh = "其他") OTHER
}
