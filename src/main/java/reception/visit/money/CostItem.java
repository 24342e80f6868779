package reception.visit.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Paired;
import reception.vocabulary.Prose;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** One item for each cost. */
@Paired(key = "item", value = "amount", words = CostKind.class)
@Term(zh = "费用项", meansZh = "一笔一项", means = "one item for each cost")
public record CostItem(
        Place at,
        @Term(zh = "类型", also = {"费用类型", "费用类别", "类别", "科目"}) CostKind kind,
        @Term(zh = "项目", also = {"费用项目", "名称", "内容", "事项", "支出项目", "用途"}) String item,
        @Yuan(per = {"人", "位", "名", "人次", "餐", "顿", "间", "套", "晚", "夜", "天", "日", "桌", "瓶", "份", "辆", "次"}) @Term(zh = "单价", also = {"标准", "费用标准"}, meansZh = "元", means = "yuan") BigDecimal unitPrice,
        @Term(zh = "数量", also = {"人数", "次数", "间数", "份数", "人次"}) Integer count,
        @Term(zh = "天数") Integer days,
        @Term(zh = "列支科目", prose = "budget line", also = "列支渠道", meansZh = "该笔费用列支的预算科目，不写则为全案的预算科目", means = "budget line of this cost; that of the whole plan if absent") String line,
        @Yuan @Term(zh = "金额", also = {"费用", "预算", "预算金额", "合计", "小计", "预计金额", "总额"}, meansZh = "元", means = "yuan") BigDecimal amount,
        @Term(zh = "费用承担方") Payer payer,
        @Term(zh = "付款单位") String payerName,
        @Term(zh = "日期", prose = "date") LocalDate on,
        @Term(zh = "场所", also = "地点") String place,
        @Prose @Term(zh = "备注", also = {"说明", "测算依据", "明细"}) String notes) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
