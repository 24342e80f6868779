package reception.fact;

import reception.plan.Fact;
import reception.vocabulary.Text;
import reception.yaml.Place;

/**
 * What the reception list (接待清单) of a visit that is over still lacks.
 *
 * @param gaps the keys that are not filled in; null if there is none
 */
public record ReceptionList(Place at, Text gaps) implements Fact {
}
