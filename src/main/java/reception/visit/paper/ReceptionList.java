package reception.visit.paper;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Text;

/**
 * What the reception list (接待清单) of a visit that is over still lacks.
 *
 * @param missing how many entries that it must hold are stated to be none
 * @param gaps    what they are, with their keys; null if there is none
 * @param verified whether a human has read that the list must hold them
 * @param openEntries those that it must hold and of which the plan says nothing; they may be on the list all the same
 */
public record ReceptionList(Place at, int missing, Text gaps, boolean verified, List<OpenEntry> openEntries) implements Fact, Evidence, LeavesOpen {

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
