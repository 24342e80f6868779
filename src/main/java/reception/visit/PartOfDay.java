package reception.visit;

import reception.vocabulary.Term;

/** The values of 时段, in their order. */
@Term(zh = "时段")
public enum PartOfDay {
    @Term(zh = "早上", also = {"早晨", "清晨", "凌晨", "早"}) EARLY_MORNING,
    @Term(zh = "上午") MORNING,
    @Term(zh = "中午", also = "午间") NOON,
    @Term(zh = "下午", also = "午后") AFTERNOON,
    @Term(zh = "晚上", also = {"晚间", "傍晚", "晚", "夜间"}) EVENING,
    @Term(zh = "全天", also = {"全日", "整天"}) ALL_DAY
}
