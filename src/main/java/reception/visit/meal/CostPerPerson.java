package reception.visit.meal;

import java.math.BigDecimal;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** Cost per person. */
@Term(zh = "餐标", meansZh = "每人费用", means = "cost per person")
public record CostPerPerson(
        Place at,
        @Shorthand @Yuan(per = {"人", "位", "名", "人次", "餐", "顿"}) @Term(zh = "金额", meansZh = "元/人", means = "yuan per person") BigDecimal amount,
        @Term(zh = "含酒水") Boolean includesDrinks,
        @Term(zh = "含服务费") Boolean includesService) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
