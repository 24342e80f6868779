package reception.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import reception.rule.Outcome;
import reception.standard.Limit;
import reception.vocabulary.Text;

/**
 * A limit that applies to a thing of a plan, and what is planned.
 *
 * @param days       nights or days for which it holds where the thing lasts several; empty otherwise
 * @param wording    the level in words; null for a figure
 * @param atLeast    whether the figure is the least that is allowed, not the most
 * @param timeOfDay  whether the figures are times of day, in hours
 * @param planned    null if the plan does not say, or for a level
 * @param arithmetic how the planned figure was worked out; null where it stands as it is
 * @param headRoom   how far the planned figure may still move; negative if it is over; null if it is not known or the figure does not bind here
 * @param outcome    of the rule that compares them; the worst where several do
 * @param missing    what the plan would have to state so that this is decided
 * @param reasons    why else it is undetermined
 * @since 0.1.0
 */
public record LimitLine(LimitSubject subject, List<LocalDate> days, Limit limit, Text wording, boolean atLeast, boolean timeOfDay, BigDecimal planned,
                        Text arithmetic, BigDecimal headRoom, Outcome outcome, List<Missing> missing, List<Text> reasons) {

    /** Place, standard and outcome; nothing that the plan says. */
    @Override
    public String toString() {
        return "LimitLine[" + subject + ", " + limit.standard() + ", " + outcome + "]";
    }
}
