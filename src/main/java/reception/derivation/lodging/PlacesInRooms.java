package reception.derivation.lodging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.Stay;
import reception.casefile.Use;
import reception.plan.Plan;
import reception.standard.Answer;
import reception.visit.Counts;
import reception.visit.Fact;
import reception.visit.lodging.Lodging;
import reception.visit.lodging.Room;
import reception.visit.lodging.RoomPlaces;
import reception.visit.programme.VisitPeriod;

/** Derives for how many guests there is a place in the rooms, on the night with the fewest. */
public final class PlacesInRooms implements Derivation {

    /** The standard that says for how many people a room of a type is. */
    private static final String ROOM_PLACES = "room-places";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(RoomPlaces.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Integer all = plan.guestCount();
        List<Lodging> stays = plan.lodging().stream().filter(lodging -> lodging.rooms().isEmpty() || !guestRooms(lodging).isEmpty()).toList();
        if (all == null || stays.isEmpty() || stays.stream().anyMatch(lodging -> lodging.rooms().isEmpty())) {
            return;
        }
        int guests = all - (int) plan.guests().people().stream().filter(guest -> Boolean.TRUE.equals(guest.local())).count();
        Room open = stays.stream().flatMap(lodging -> guestRooms(lodging).stream()).filter(room -> room.type() == null).findFirst().orElse(null);
        if (open != null) {
            known.add(new RoomPlaces(open.at(), null, null, guests, null));
            return;
        }
        List<Use<LocalDate>> uses = new ArrayList<>();
        TreeMap<LocalDate, Long> changes = new TreeMap<>();
        for (Lodging lodging : stays) {
            Stay stay = Stay.of(lodging, known.period());
            Long places = places(lodging, known);
            if (places == null || !stay.isKnown()) {
                return;
            }
            uses.add(new Use<>(lodging, lodging.key(), stay.from(), stay.until()));
            changes.merge(stay.from(), places, Long::sum);
            changes.merge(stay.until(), -places, Long::sum);
        }
        known.add(fewestPlaces(uses, changes, guests));
    }

    /** @param changes by how many places there are more or fewer from a night on; on a night between two stays nobody needs one */
    private static RoomPlaces fewestPlaces(List<Use<LocalDate>> uses, TreeMap<LocalDate, Long> changes, int guests) {
        TreeMap<LocalDate, Integer> staying = new TreeMap<>();
        uses.forEach(use -> {
            staying.merge(use.from(), 1, Integer::sum);
            staying.merge(use.until(), -1, Integer::sum);
        });
        LocalDate fewest = null;
        long places = 0;
        long least = Long.MAX_VALUE;
        int stays = 0;
        for (Map.Entry<LocalDate, Long> change : changes.entrySet()) {
            places += change.getValue();
            stays += staying.get(change.getKey());
            if (stays > 0 && places < least) {
                least = places;
                fewest = change.getKey();
            }
        }
        LocalDate night = fewest;
        Lodging lodging = (Lodging) uses.stream().filter(use -> !use.from().isAfter(night) && use.until().isAfter(night)).findFirst().orElseThrow().by();
        return new RoomPlaces(lodging.at(), night, guestRooms(lodging).get(0).type(), guests, Counts.bounded(least));
    }

    private static List<Room> guestRooms(Lodging lodging) {
        return lodging.rooms().stream().filter(room -> !Boolean.TRUE.equals(room.forHost())).toList();
    }

    private static Long places(Lodging lodging, Circumstances known) {
        long places = 0;
        for (Room room : guestRooms(lodging)) {
            if (!(known.answer(ROOM_PLACES, room) instanceof Answer.Found found)) {
                return null;
            }
            places += Math.max(found.limit().allowed().longValue() * room.rooms(), room.guests().size());
        }
        return places;
    }
}
