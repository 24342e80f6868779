package reception.visit.money;

import reception.vocabulary.Term;

/** The values of 支付方式. */
@Term(zh = "支付方式")
public enum PaymentMethod {
    @Term(zh = "国库集中支付", also = "财政集中支付") TREASURY,
    @Term(zh = "公务卡") OFFICIAL_CARD,
    @Term(zh = "银行转账", also = "转账") TRANSFER,
    @Term(zh = "现金") CASH,
    @Term(zh = "挂账", also = {"签单", "记账"}) CREDIT
}
