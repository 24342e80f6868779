package reception.derivation.lodging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.Stay;
import reception.casefile.Use;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.guests.Guest;
import reception.visit.lodging.Lodging;
import reception.visit.lodging.Room;
import reception.visit.lodging.RoomGuest;
import reception.visit.lodging.RoomUse;
import reception.visit.programme.VisitPeriod;
import reception.vocabulary.Words;

/** Derives to whom rooms with a number are given, and where those who are named stay. Linear but for sorting. */
public final class RoomUses implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(RoomUse.class, RoomGuest.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Map<String, List<Use<LocalDate>>> byNumber = new LinkedHashMap<>();
        Map<String, List<Use<LocalDate>>> byGuest = new LinkedHashMap<>();
        Map<String, Long> namesakes = plan.guests() == null ? Map.of() : plan.guests().people().stream().map(Guest::plainName).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        for (Lodging lodging : plan.lodging()) {
            Stay stay = Stay.of(lodging, known.period());
            for (Room room : stay.isKnown() ? lodging.rooms() : List.<Room>of()) {
                String name = roomName(lodging, room);
                if (room.number() != null) {
                    byNumber.computeIfAbsent(name, unused -> new ArrayList<>()).add(new Use<>(room, room.key(), stay.from(), stay.until()));
                }
                room.guests().stream().filter(Objects::nonNull).map(Words::withoutBlanks).distinct().filter(guest -> namesakes.getOrDefault(guest, 0L) < 2)
                        .forEach(guest -> byGuest.computeIfAbsent(guest, unused -> new ArrayList<>()).add(new Use<>(room, name, stay.from(), stay.until())));
            }
        }
        byNumber.values().forEach(uses -> {
            Map<Fact, Fact> clashes = Use.clashes(uses);
            uses.forEach(use -> known.add(new RoomUse(use.by().at(), use.from(), ((Room) use.by()).number(), Use.keyOf(clashes.get(use.by())))));
        });
        byGuest.forEach((guest, uses) -> {
            Map<Fact, Fact> clashes = Use.clashes(uses);
            uses.forEach(use -> known.add(new RoomGuest(use.by().at(), use.from(), guest, Use.keyOf(clashes.get(use.by())))));
        });
    }

    private static String roomName(Lodging lodging, Room room) {
        String hotel = lodging.hotel() == null ? lodging.key() : Words.withoutBlanks(lodging.hotel());
        return room.number() == null ? room.key() : hotel + " " + Words.withoutBlanks(room.number());
    }
}
