package reception.visit.transport;

import reception.vocabulary.Term;

/** The values of 舱位. */
@Term(zh = "舱位")
public enum CabinClass {
    @Term(zh = "头等舱", also = "头等") FIRST,
    @Term(zh = "公务舱", also = "商务舱") BUSINESS,
    @Term(zh = "超级经济舱", also = "高端经济舱") PREMIUM_ECONOMY,
    @Term(zh = "经济舱") ECONOMY,
    @Term(zh = "商务座", also = {"特等座", "动车商务座", "高铁商务座"}) BUSINESS_SEAT,
    @Term(zh = "一等座", also = {"一等软座", "优选一等座"}) FIRST_CLASS_SEAT,
    @Term(zh = "二等座", also = "二等软座") SECOND_CLASS_SEAT,
    @Term(zh = "软卧", also = {"高级软卧", "动卧", "一等卧"}) SOFT_SLEEPER,
    @Term(zh = "硬卧", also = "二等卧") HARD_SLEEPER,
    @Term(zh = "软座") SOFT_SEAT,
    @Term(zh = "硬座") HARD_SEAT,
    @Term(zh = "轮船一等舱", also = "一等舱") FIRST_CLASS_BERTH,
    @Term(zh = "轮船二等舱", also = "二等舱") SECOND_CLASS_BERTH,
    @Term(zh = "轮船三等舱", also = "三等舱") THIRD_CLASS_BERTH
}
