package reception.visit.meal;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * All who eat at a meal beside its guests and companions; only where all three are stated.
 *
 * @param at         the meal
 * @param guests     as the meal says, else as many of its diners as are no companions and come
 * @param difference how many more the diners are than guests and companions, negative where they are fewer
 * @param arithmetic how guests and companions add up
 */
@Term(zh = "用餐总人数", en = "diners in all")
public record DinersInAll(Place at, LocalDate on, @Term(zh = "用餐人数") Integer diners, @Term(zh = "来宾人数") Integer guests, @Term(zh = "陪餐人数") Integer companions, int difference, Text arithmetic)
        implements Fact, Dated {

    @Override
    public LocalDate day() {
        return on;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
