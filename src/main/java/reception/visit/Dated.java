package reception.visit;

import java.time.LocalDate;
import java.util.List;

/** A derived fact with a day of its own. */
public interface Dated {

    /** The day; null if the plan does not say. */
    LocalDate day();

    /** The days that a listing names beside it; none where what it is called tells them already. */
    default List<LocalDate> namedDays() {
        return List.of();
    }
}
