package reception.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;
import reception.yaml.Place;

/** Budget, cost items, payment. */
@Term(zh = "经费", meansZh = "预算、费用明细与支付", means = "budget, cost items, payment")
public record Budget(
        Place at,
        @Term(zh = "预算科目", prose = "budget line", also = {"经费来源", "支出科目", "列支科目", "列支渠道", "资金来源", "经费渠道"}) String line,
        @Yuan @Term(zh = "预算金额", prose = "the year's budget", also = "年度预算", meansZh = "全年接待预算，元", means = "the year's reception budget, yuan") BigDecimal available,
        @Yuan @Term(zh = "已支出", meansZh = "本年已支出，元", means = "spent this year so far, yuan") BigDecimal spentToDate,
        @Term(zh = "单独预算", prose = "whether it has a budget of its own", also = "单独列支", meansZh = "商务招商接待是否单独列支", means = "whether an investment-promotion reception has a budget of its own") Boolean separateBudget,
        @Term(zh = "费用明细", prose = "cost items", also = {"经费明细", "开支明细", "费用清单", "支出明细"}) List<CostItem> items,
        @Term(zh = "支付方式") PaymentMethod payment,
        @Term(zh = "具备公务卡条件", also = "公务卡结算条件", meansZh = "当地是否具备公务卡、转账结算条件，不写则视为具备", means = "whether cards and transfers can be used there; taken as yes if absent") Boolean cardSettlement,
        @Term(zh = "报销凭证", prose = "supporting documents") List<Voucher> vouchers,
        @Term(zh = "报销日期") LocalDate claimedOn) implements Fact {
}
