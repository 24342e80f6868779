package reception.report;

import java.util.List;
import reception.format.Span;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.standard.Unrecorded;
import reception.vocabulary.Text;

/**
 * How one rule ended for one thing of the plan.
 *
 * @param subject path of the thing in English keys; empty for the plan as a whole
 * @param missing facts that are missing, where the outcome is undetermined
 * @param reasons why else it is undetermined: no standard or no instrument is known to be in force
 * @param unrecorded rules that the place may have of its own and that are not known here; each is a reason as well
 * @since 0.1.0
 */
public record Assessment(RuleBook.Rule rule, String subject, Span span, Outcome outcome, List<Missing> missing, List<Text> reasons, List<Unrecorded> unrecorded) {

    /** Rule, outcome and place; reasons may name what the plan says. */
    @Override
    public String toString() {
        return "Assessment[" + rule.id() + ", " + outcome + ", " + subject + "]";
    }
}
