package reception.visit.host;

import reception.format.Place;
import reception.visit.Fact;

/**
 * What sort of organ receives, as the plan states it or as its name tells.
 *
 * @param at               the host
 * @param central          whether it is known to be a central organ
 * @param peoplesGovernment whether it is a people's government of a county or above itself, not one of its departments
 */
public record HostOrgan(Place at, boolean central, boolean peoplesGovernment) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
