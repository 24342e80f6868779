package reception.visit.meal;

import java.math.BigDecimal;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** One item for each drink. */
@Term(zh = "酒水", meansZh = "一种一项", means = "one item for each drink")
public record Drink(
        Place at,
        @Shorthand @Term(zh = "名称") String name,
        @Term(zh = "含酒精") Boolean alcoholic,
        @Term(zh = "来源") DrinkSource source,
        @Term(zh = "数量") Integer count,
        @Yuan(per = {"瓶"}) @Term(zh = "单价", meansZh = "元", means = "yuan") BigDecimal price) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
