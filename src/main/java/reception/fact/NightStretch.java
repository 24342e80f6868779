package reception.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import reception.plan.Region;
import reception.standard.Standards;

/** Nights one after another for which every standard gives the same answer; both null where no day is known. */
record NightStretch(LocalDate first, LocalDate last) {

    /** The stretches of a stay, at least one: a stay of years has no more of them than there are days on which something begins to hold or ends. */
    static List<NightStretch> of(Standards standards, Region place, LocalDate checkIn, LocalDate checkOut) {
        if (checkIn == null || checkOut == null || !checkIn.plusDays(1).isBefore(checkOut)) {
            return List.of(new NightStretch(checkIn, checkIn));
        }
        TreeSet<LocalDate> ends = new TreeSet<>();
        standards.turns(place, checkIn, checkOut).forEach(day -> ends.add(day.minusDays(1)));
        ends.add(checkOut.minusDays(1));
        List<NightStretch> stretches = new ArrayList<>();
        LocalDate first = checkIn;
        for (LocalDate last : ends) {
            stretches.add(new NightStretch(first, last));
            first = last.plusDays(1);
        }
        return stretches;
    }
}
