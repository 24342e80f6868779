package reception.derivation.programme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Counts;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.When;
import reception.visit.programme.ActivityKind;
import reception.visit.programme.ItineraryItem;
import reception.visit.programme.Slot;

/** Derives when each item of the programme takes place, beside those before it. Linear but for sorting. */
public final class Slots implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Slot.class);
    }

    @Override
    public void derive(Circumstances known) {
        List<ItineraryItem> timed = new ArrayList<>();
        for (ItineraryItem item : known.plan().itinerary()) {
            if (When.moment(item.starts()) == null) {
                known.add(new Slot(item.at(), When.dayOf(item.starts()), null, item.ends(), null, null, null, item.travelMinutes()));
            } else {
                timed.add(item);
            }
        }
        timed.sort(Comparator.comparing(item -> When.moment(item.starts())));
        Running running = new Running();
        timed.forEach(item -> known.add(running.next(item)));
    }

    /** What lasts longest of all that has begun: for everybody, and for each person. */
    private static final class Running {

        private ItineraryItem longest;
        private ItineraryItem longestOfAll;
        private ItineraryItem before;
        private final Map<String, ItineraryItem> longestOf = new HashMap<>();

        Slot next(ItineraryItem item) {
            LocalDateTime starts = When.moment(item.starts());
            Set<String> names = Stream.concat(item.people().stream(), item.hosts().stream()).map(Person::plainName).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
            ItineraryItem other = names.isEmpty() ? longest : longestOfAll;
            for (String name : names) {
                other = later(other, longestOf.get(name));
            }
            boolean clashes = other != null && When.moment(other.ends()).isAfter(starts);
            boolean follows = !clashes && before != null && !When.moment(before.ends()).isAfter(starts) && before.ends().date().equals(item.starts().date());
            Integer gap = follows ? Integer.valueOf(Counts.bounded(Duration.between(When.moment(before.ends()), starts).toMinutes())) : null;
            Slot slot = new Slot(item.at(), item.starts().date(), item.starts(), When.moment(item.ends()) == null ? null : item.ends(), clashes ? other.key() : null,
                    clashes ? other.title() : null, gap, item.travelMinutes());
            if (isWithinADay(item)) {
                begin(item, names);
            }
            return slot;
        }

        private void begin(ItineraryItem item, Set<String> names) {
            longest = later(longest, item);
            if (names.isEmpty()) {
                longestOfAll = later(longestOfAll, item);
            }
            names.forEach(name -> longestOf.merge(name, item, Running::later));
            if (item.kind() != ActivityKind.TRANSFER) {
                before = later(before, item);
            }
        }

        /** What takes longer than a day is a frame for what happens in it. */
        private static boolean isWithinADay(ItineraryItem item) {
            LocalDateTime ends = When.moment(item.ends());
            return ends != null && ends.isBefore(When.moment(item.starts()).plusDays(1));
        }

        private static ItineraryItem later(ItineraryItem a, ItineraryItem b) {
            return a == null || b != null && When.moment(b.ends()).isAfter(When.moment(a.ends())) ? b : a;
        }
    }
}
