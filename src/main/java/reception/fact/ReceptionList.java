package reception.fact;

import java.util.List;
import reception.plan.Evidence;
import reception.plan.Fact;
import reception.vocabulary.Text;
import reception.yaml.Place;

/**
 * What the reception list (接待清单) of a visit that is over still lacks.
 *
 * @param missing how many entries that it must hold are not filled in
 * @param gaps    what they are, with their keys; null if there is none
 * @param verified whether a human has read that the list must hold them
 */
public record ReceptionList(Place at, int missing, Text gaps, boolean verified) implements Fact, Evidence {

    @Override
    public boolean certain() {
        return true;
    }

    @Override
    public List<Place> places() {
        return List.of();
    }
}
