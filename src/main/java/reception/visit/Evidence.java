package reception.visit;

import java.util.List;
import reception.format.Place;

/** What a finding rests on, where that says more than that something stands in the plan: how far it bears, and where a reader is to look. */
public interface Evidence {

    /** Whether a human has read the source that it rests on; what rests on none is as good as the plan. */
    default boolean verified() {
        return true;
    }

    /** Whether it is surely so, and not only likely. */
    default boolean certain() {
        return true;
    }

    /** Where it stands in the plan, for a reader of the finding; empty where it stands nowhere, or where the finding says so already. */
    List<Place> places();
}
