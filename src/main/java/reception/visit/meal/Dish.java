package reception.visit.meal;

import java.math.BigDecimal;
import java.util.List;
import reception.format.Place;
import reception.visit.Allergen;
import reception.visit.Fact;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** One item for each dish. */
@Term(zh = "菜品", meansZh = "一道一项", means = "one item for each dish")
public record Dish(
        Place at,
        @Shorthand @Term(zh = "菜名", also = "名称") String name,
        @Term(zh = "原料", also = {"食材", "配料", "主料"}) List<String> ingredients,
        @Term(zh = "过敏原") List<Allergen> allergens,
        @Yuan(per = {"份"}) @Term(zh = "价格", also = "单价", meansZh = "元", means = "yuan") BigDecimal price,
        @Term(zh = "份数", also = "数量") Integer count,
        @Term(zh = "主食") Boolean staple) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
