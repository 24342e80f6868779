package reception.visit.diet;

import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.visit.When;
import reception.vocabulary.Text;

/**
 * A time at which guests neither work nor travel, with what the plan holds in it.
 *
 * @param at     the first of these things, or the visit
 * @param title  the Sabbath or the festival
 * @param begins sunset before it
 * @param ends   nightfall at its end
 * @param uses   the things that fall into it
 */
public record RestTime(Place at, Text title, LocalDate day, When begins, When ends, List<Text> uses) implements Fact, Dated {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
