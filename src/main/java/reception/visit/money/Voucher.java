package reception.visit.money;

import reception.vocabulary.Term;

/** The values of 报销凭证. */
@Term(zh = "报销凭证")
public enum Voucher {
    @Term(zh = "发票", also = {"财务票据", "增值税普通发票", "增值税发票", "电子发票", "正式发票"}) INVOICE,
    @Term(zh = "公函", also = "派出单位公函") LETTER,
    @Term(zh = "接待清单", also = {"公务接待清单", "清单"}) RECEPTION_LIST,
    @Term(zh = "审批单", also = {"接待审批单", "公务接待审批单", "公务接待审批表", "审批表"}) APPROVAL_FORM,
    @Term(zh = "菜单") MENU,
    @Term(zh = "支付凭据", also = {"刷卡小票", "公务卡小票"}) PAYMENT_SLIP,
    @Term(zh = "电话记录") PHONE_RECORD,
    @Term(zh = "白条", also = {"收条", "白条收据", "手写收据"}) INFORMAL_RECEIPT
}
