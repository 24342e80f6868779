package reception.visit.host;

import java.util.Arrays;
import java.util.List;
import reception.format.Place;
import reception.visit.AdminLevel;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.visit.Rank;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;

/**
 * How many of one level of administration escort the guests.
 *
 * @param at    the first escort of that level
 * @param level null if the plan does not say
 * @param rank  highest rank among the guests; null if none is stated
 */
public record EscortLevel(Place at, @Term(zh = "层级") AdminLevel level, @Personal Rank rank, int escorts) implements Fact, Labelled {

    @Override
    public List<Object> label() {
        return Arrays.asList(level);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
