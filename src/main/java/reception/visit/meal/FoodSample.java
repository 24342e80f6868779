package reception.visit.meal;

import java.math.BigDecimal;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;

/** Food samples. */
@Term(zh = "留样", meansZh = "食品留样", means = "food samples")
public record FoodSample(
        Place at,
        @Term(zh = "留样") Boolean kept,
        @Term(zh = "克数", meansZh = "每个品种的克数", means = "how many grams of each dish the caterer keeps") BigDecimal grams,
        @Term(zh = "小时数", meansZh = "冷藏小时数", means = "how many hours the caterer keeps the samples refrigerated") BigDecimal hours,
        @Personal @Term(zh = "负责人", prose = "who keeps it", also = "留样人") String keeper) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
