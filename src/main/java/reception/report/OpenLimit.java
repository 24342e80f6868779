package reception.report;

import java.util.List;
import reception.vocabulary.Text;

/**
 * A standard that applies, but of which no value is known for some things of a plan.
 *
 * @param standard its id
 * @param missing  what the plan would have to state so that one is known
 * @param reasons  why none is known where the plan states enough
 * @since 0.1.0
 */
public record OpenLimit(String standard, Text title, List<LimitSubject> subjects, List<Missing> missing, List<Text> reasons) {

    /** The standard, and for how many things; nothing that the plan says. */
    @Override
    public String toString() {
        return "OpenLimit[" + standard + ", " + subjects.size() + " things]";
    }
}
