package reception.fact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reception.plan.Fact;
import reception.plan.Lodging;
import reception.plan.Plan;
import reception.plan.Room;
import reception.standard.Standards;

/** Derives for how many guests there is a place in the rooms, on the night with the fewest. */
final class PlacesInRooms implements Derivation {

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
        Map<LocalDate, Integer> placesOn = new TreeMap<>();
        Map<LocalDate, Lodging> stayOn = new HashMap<>();
        boolean isKnown = true;
        for (Lodging lodging : stays) {
            Stay stay = Stay.of(lodging, known.period());
            Integer places = places(lodging, known);
            isKnown = isKnown && places != null && stay.isKnown();
            for (LocalDate night : isKnown ? stay.nights() : List.<LocalDate>of()) {
                placesOn.merge(night, places, Integer::sum);
                stayOn.putIfAbsent(night, lodging);
            }
        }
        if (isKnown) {
            LocalDate fewest = placesOn.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow().getKey();
            Lodging lodging = stayOn.get(fewest);
            known.add(new RoomPlaces(lodging.at(), fewest, guestRooms(lodging).get(0).type(), guests, placesOn.get(fewest)));
        }
    }

    private static List<Room> guestRooms(Lodging lodging) {
        return lodging.rooms().stream().filter(room -> !Boolean.TRUE.equals(room.forHost())).toList();
    }

    private static Integer places(Lodging lodging, Circumstances known) {
        int places = 0;
        for (Room room : guestRooms(lodging)) {
            if (!(known.answer(ROOM_PLACES, room) instanceof Standards.Answer.Found found)) {
                return null;
            }
            places += Math.max(found.limit().allowed().intValue() * room.rooms(), room.guests().size());
        }
        return places;
    }
}
