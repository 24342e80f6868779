package reception.visit.welcome;

import reception.vocabulary.Term;

/** The values of 礼品类型. */
@Term(zh = "礼品类型")
public enum GiftKind {
    @Term(zh = "礼金", also = {"现金", "红包"}) CASH,
    @Term(zh = "有价证券", also = {"购物卡", "支付凭证"}) VOUCHER,
    @Term(zh = "纪念品") SOUVENIR,
    @Term(zh = "土特产品", also = "土特产") SPECIALTY,
    @Term(zh = "回礼", also = "回赠礼品") RETURN_GIFT,
    @Term(zh = "工艺品") CRAFT,
    @Term(zh = "实用品") PRACTICAL,
    @Term(zh = "宣传资料") MATERIAL,
    @Term(zh = "酒") ALCOHOL,
    @Term(zh = "香烟", also = "烟") CIGARETTES,
    @Term(zh = "其他") OTHER
}
