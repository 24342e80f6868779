package reception.visit.money;

import java.math.BigDecimal;
import java.math.MathContext;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** What is collected from the guests. */
@Term(zh = "收费", meansZh = "向来宾收取的费用", means = "what is collected from the guests")
public record Charge(
        Place at,
        @Term(zh = "收取") Boolean collected,
        @Shorthand @Yuan(per = {"人", "位", "名", "人次", "餐", "顿"}) @Term(zh = "每人金额", meansZh = "元/人", means = "yuan per person") BigDecimal perPerson,
        @Yuan @Term(zh = "合计") BigDecimal total,
        @Term(zh = "半天数", meansZh = "用车半天数", means = "half days of car use") Integer halfDays,
        @Term(zh = "出具凭证", also = "开具凭证") Boolean voucher) implements Fact {

    /** What is collected per person for each half day of car use; null if either is not stated. */
    public BigDecimal perPersonAndHalfDay() {
        return perPerson == null || halfDays == null || halfDays < 1 ? null : perPerson.divide(BigDecimal.valueOf(halfDays), MathContext.DECIMAL64);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
