package reception.visit;

import java.util.List;

/** A thing that a listing tells apart from others of its kind by some of its own values, none of them personal. */
public interface Labelled {

    /** Those values in the order in which they are told; a value that is null is left out. */
    List<Object> label();

    /** Whether it concerns the visit as a whole, wherever in the plan it stands. */
    default boolean isOfWholeVisit() {
        return false;
    }
}
