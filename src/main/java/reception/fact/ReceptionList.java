package reception.fact;

import reception.plan.Fact;
import reception.vocabulary.Text;
import reception.yaml.Place;

/**
 * What the reception list (接待清单) of a visit that is over still lacks.
 *
 * @param missing how many entries that it must hold are not filled in
 * @param gaps    what they are, with their keys; null if there is none
 */
public record ReceptionList(Place at, int missing, Text gaps) implements Fact {
}
