package reception.visit.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** One item for each bill. */
@Term(zh = "票据", meansZh = "一张一项", means = "one item for each invoice")
public record Bill(
        Place at,
        @Term(zh = "号码", also = {"票据号", "发票号码", "发票号", "编号"}) String number,
        @Term(zh = "日期", also = "开票日期") LocalDate date,
        @Yuan @Term(zh = "金额", meansZh = "元", means = "yuan") BigDecimal amount,
        @Term(zh = "收款方", also = {"收款单位", "开票单位", "销售方"}) String payee,
        @Term(zh = "包含餐数", also = "合开餐数", meansZh = "一张票据合开几餐的，写餐数；不写为一餐", means = "for how many meals it was made out; one if absent") Integer meals,
        @Yuan @Term(zh = "本餐金额", meansZh = "合开的票据中属于本餐的金额，元", means = "what of a bill for several meals belongs to this one, yuan") BigDecimal share) implements Fact {

    /** What of it is for this meal or stay: all, unless it is for several meals; null if that is not stated. */
    public BigDecimal ownAmount() {
        return share != null ? share : isForSeveralMeals() ? null : amount;
    }

    /** Whether it is stated to be for several meals. */
    public boolean isForSeveralMeals() {
        return meals != null && meals > 1;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
