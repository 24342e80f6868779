package reception.visit.programme;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Text;

/**
 * What the plan does not tell of its contingency plan (应急预案).
 *
 * @param unstated the names of what it is silent about
 */
public record ContingencyGaps(Place at, List<Text> unstated) implements Fact {

    /** Whether the plan tells everything. */
    public boolean isComplete() {
        return unstated.isEmpty();
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
