package reception.plan;

import reception.vocabulary.Term;

/** The values of 舱位. */
@Term(zh = "舱位")
public enum CabinClass {
    @Term(zh = "头等", also = {"一等", "软席"}) FIRST,
    @Term(zh = "公务舱", also = "商务座") BUSINESS,
    @Term(zh = "经济舱", also = {"二等", "普通"}) ECONOMY
}
