package reception.fact;

import reception.plan.Fact;
import reception.plan.Waiver;
import reception.yaml.Place;

/**
 * What became of a waiver after all rules were judged.
 *
 * @param at       the waiver
 * @param known    whether it names a rule
 * @param waivable whether that rule can be waived
 * @param matched  how many violations it covers
 * @param complete whether reason, approver and document are given
 * @param expired  whether the visit lasts beyond its last day
 */
public record WaiverUse(Place at, Waiver waiver, String rule, boolean known, boolean waivable, int matched, boolean complete, boolean expired) implements Fact {
}
