package reception.fact;

import reception.plan.Fact;
import reception.yaml.Place;

/**
 * That foreign guests come with a leader of a state, whom protocol receives instead of the ordinary rules.
 *
 * @param at where the leader's rank is stated
 */
public record StateVisit(Place at) implements Fact {
}
