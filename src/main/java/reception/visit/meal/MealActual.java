package reception.visit.meal;

import java.math.BigDecimal;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** What was actually done. */
@Term(zh = "实际用餐", meansZh = "实际发生", means = "what was actually done")
public record MealActual(
        Place at,
        @Term(zh = "来宾人数") Integer guests,
        @Term(zh = "用餐人数", also = {"就餐人数", "用餐总人数", "总人数"}, meansZh = "来宾与陪餐人员合计", means = "guests and companions together") Integer diners,
        @Term(zh = "陪餐人数", also = "陪餐人员") Companions companions,
        @Term(zh = "餐标") CostPerPerson costPerPerson,
        @Yuan @Term(zh = "合计", also = {"总金额", "费用", "金额", "实际费用"}) BigDecimal total) implements Fact {

    /** How many of the host's side dined along; null if the plan does not say. */
    public Integer companionCount() {
        return Companions.countOf(this, companions);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
