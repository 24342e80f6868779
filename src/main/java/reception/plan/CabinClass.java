package reception.plan;

import reception.vocabulary.Term;

/** The values of 舱位. */
@Term(zh = "舱位")
public enum CabinClass {
    @Term(zh = "头等舱", also = "头等") FIRST,
    @Term(zh = "公务舱", also = "商务座") BUSINESS,
    @Term(zh = "经济舱") ECONOMY
}
