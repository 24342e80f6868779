package reception.visit.meal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.visit.Rank;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * What one guest's ordinary meals cost on one day; banquets, receptions and meals that the guests pay are not among them.
 *
 * @param at            the first meal of the day whose cost is not stated, else the first meal
 * @param on            the day; null for all meals without one
 * @param rank          of the head of the delegation, else the highest rank among the guests; null if neither is stated
 * @param costPerPerson yuan per person for the day; null while the cost of one of the meals is not stated
 * @param known         the sum of what is stated
 * @param arithmetic    how the sum was worked out
 */
public record FoodDay(Place at, @Term(zh = "日期") LocalDate on, @Personal @Term(zh = "主宾级别") Rank rank, @Term(zh = "餐标") BigDecimal costPerPerson, BigDecimal known,
                      Text arithmetic) implements Fact, Dated, Labelled {

    @Override
    public List<Object> label() {
        return List.of(on == null ? new Text("全天", "whole day") : new Text(on + "全天", on + " whole day"));
    }

    @Override
    public String key() {
        return at.key() + "@" + on;
    }

    @Override
    public LocalDate day() {
        return on;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
