package reception.fact;

import java.time.LocalDate;

/** A derived fact with a day of its own. */
public interface Dated {

    /** The day; null if the plan does not say. */
    LocalDate day();
}
