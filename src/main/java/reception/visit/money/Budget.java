package reception.visit.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Prose;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** Budget, cost items, payment. */
@Term(zh = "经费", meansZh = "预算、费用明细与支付", means = "budget, cost items, payment")
public record Budget(
        Place at,
        @Term(zh = "预算科目", prose = "budget line", also = {"经费来源", "支出科目", "列支科目", "列支渠道", "资金来源", "经费渠道", "开支科目", "支出渠道", "列支", "科目", "经费来源渠道", "预算项目", "经费科目", "开支渠道"}) String line,
        @Shorthand @Yuan @Term(zh = "合计", also = {"总额", "总计", "预算合计", "预算总额", "费用合计", "总费用", "预计费用", "经费总额", "预计总费用", "预计金额", "费用总额", "预算数", "金额", "共计"}, meansZh = "本次接待费用合计，元", means = "what this reception costs in all, yuan")
                BigDecimal total,
        @Yuan @Term(zh = "实际合计", also = {"实际费用", "实际支出", "决算金额", "实际金额", "实际总额"}, meansZh = "实际发生的费用合计，元", means = "what it cost in all, yuan") BigDecimal actualTotal,
        @Yuan @Term(zh = "预算金额", prose = "the year's budget", also = {"年度预算", "全年预算", "年度接待预算", "年初预算"}, meansZh = "全年接待预算，元", means = "the year's reception budget, yuan") BigDecimal available,
        @Yuan @Term(zh = "已支出", also = {"本年已支出", "累计支出", "已使用"}, meansZh = "本年已支出，元", means = "spent this year so far, yuan") BigDecimal spentToDate,
        @Term(zh = "单独预算", prose = "whether it has a budget of its own", also = "单独列支", meansZh = "商务招商接待是否单独列支", means = "whether an investment-promotion reception has a budget of its own") Boolean separateBudget,
        @Term(zh = "费用明细", prose = "cost items", also = {"经费明细", "开支明细", "费用清单", "支出明细", "明细", "预算明细", "费用项目", "费用构成", "费用测算", "测算", "支出项目"}) List<CostItem> items,
        @Term(zh = "支付方式", also = {"结算方式", "付款方式", "支付形式"}) PaymentMethod payment,
        @Term(zh = "具备公务卡条件", also = "公务卡结算条件", meansZh = "当地是否具备公务卡、转账结算条件，不写则视为具备", means = "whether cards and transfers can be used there; taken as yes if absent") Boolean cardSettlement,
        @Term(zh = "报销凭证", prose = "supporting documents", also = {"报销附件", "凭证"}) List<Voucher> vouchers,
        @Term(zh = "报销日期", also = "报销时间") LocalDate claimedOn,
        @Prose @Term(zh = "备注", also = {"说明", "经费说明", "经费落实情况", "经费审核"}) String notes) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
