package reception.visit.money;

import reception.vocabulary.Term;

/** The values of 费用承担方. */
@Term(zh = "费用承担方")
public enum Payer {
    @Term(zh = "接待单位", also = {"本单位", "我单位", "我局", "我方", "我委", "我办", "我院", "我校"}) HOST,
    @Term(zh = "来宾本人", also = {"来宾", "来宾自理", "来宾自费", "个人自理", "自理", "自行结算", "来宾自行结算", "来宾自付", "费用自理", "自费", "自付", "自行承担", "来宾承担"}) GUEST,
    @Term(zh = "派出单位", also = "来访单位") SENDING_UNIT,
    @Term(zh = "下级单位", prose = "a subordinate unit", also = "下属单位") SUBORDINATE,
    @Term(zh = "其他单位", prose = "another unit") OTHER_UNIT,
    @Term(zh = "企业", prose = "a firm") ENTERPRISE,
    @Term(zh = "管理服务对象", prose = "a party regulated or served by the organ", also = "服务对象") MANAGED_PARTY,
    @Term(zh = "村", prose = "a village", also = "村集体") VILLAGE,
    @Term(zh = "个人", prose = "an individual") INDIVIDUAL;

    /** Whether it is the guests or those who sent them. */
    public boolean isGuestsSide() {
        return this == GUEST || this == SENDING_UNIT;
    }
}
