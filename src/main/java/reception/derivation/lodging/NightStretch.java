package reception.derivation.lodging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import reception.casefile.Circumstances;
import reception.casefile.Stay;
import reception.visit.Region;

/** Nights one after another for which every standard gives the same answer; both null where no day is known. */
record NightStretch(LocalDate first, LocalDate last) {

    /** The stretches of a stay, at least one: a stay of years has no more of them than there are days on which something begins to hold or ends. */
    static List<NightStretch> of(Stay stay, Region place, Circumstances known) {
        if (!stay.isKnown()) {
            return List.of(new NightStretch(null, null));
        }
        TreeSet<LocalDate> ends = new TreeSet<>();
        known.turns(place, stay).forEach(day -> ends.add(day.minusDays(1)));
        ends.add(stay.until().minusDays(1));
        List<NightStretch> stretches = new ArrayList<>();
        LocalDate first = stay.from();
        for (LocalDate last : ends) {
            stretches.add(new NightStretch(first, last));
            first = last.plusDays(1);
        }
        return stretches;
    }
}
