package reception.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;
import reception.yaml.Place;

/** One item for each cost. */
@Term(zh = "费用项", meansZh = "一笔一项", means = "one item for each cost")
public record CostItem(
        Place at,
        @Term(zh = "类型") CostKind kind,
        @Term(zh = "项目") String item,
        @Term(zh = "列支科目", also = "列支渠道", meansZh = "该笔费用列支的预算科目，不写则为全案的预算科目", means = "budget line of this cost; that of the whole plan if absent") String line,
        @Yuan @Term(zh = "金额", meansZh = "元", means = "yuan") BigDecimal amount,
        @Term(zh = "费用承担方") Payer payer,
        @Term(zh = "付款单位") String payerName,
        @Term(zh = "日期") LocalDate on,
        @Term(zh = "场所", also = "地点") String place) implements Fact {
}
