package reception.report;

import java.util.List;

/**
 * The limits that apply to one plan.
 *
 * @param report what the check of the plan found; the lists are empty if it is unreadable or classified
 * @param lines  limits that are known, by thing
 * @param open   standards without a known value
 * @param tables what would be allowed for the numbers of guests that were asked for
 * @since 0.1.0
 */
public record PlanLimits(Report report, List<LimitLine> lines, List<OpenLimit> open, List<LimitTable> tables) {

    /** These limits without what a profile does not allow; themselves if they hold no more than that. */
    public PlanLimits in(Profile allowed) {
        return Reduction.of(this, allowed);
    }

    /** Counts; nothing that the plan says. */
    @Override
    public String toString() {
        return "PlanLimits[" + lines.size() + " lines, " + open.size() + " open, " + report + "]";
    }
}
