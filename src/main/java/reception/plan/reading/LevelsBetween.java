package reception.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.visit.guests.GuestGroup;
import reception.visit.guests.Guests;
import reception.visit.lodging.Lodging;
import reception.visit.lodging.Room;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;

/** What forms write of a section and the format of each item in it: {@code 住宿: {酒店, 房型, 间数, 房价}}, {@code 来宾: {单位, 人数, 饮食需求}}. It goes into the one item that is meant. */
final class LevelsBetween {

    private static final Section LODGING = Vocabulary.section(Lodging.class);
    private static final Section ROOM = Vocabulary.section(Room.class);
    private static final Section GUESTS = Vocabulary.section(Guests.class);
    private static final Section GROUP = Vocabulary.section(GuestGroup.class);
    private static final Field ROOMS = LODGING.byName("rooms");
    private static final Field GROUPS = GUESTS.byName("groups");
    private static final Field COUNT = GUESTS.byName("count");
    private static final Set<String> OF_ALL_GUESTS = Set.of("diet", "dietNote", "allergies", "observance", "nationality", "ethnicity", "language");
    private static final Set<String> OF_EACH_ROOM = Set.of("type", "count", "ratePerNight", "number", "guests");

    private LevelsBetween() {
    }

    /** A stay with what is said of its rooms beside it as its one sort of rooms. */
    static Node lodging(Node.Mapping stay) {
        List<Node.Entry> inside = new ArrayList<>();
        List<Node.Entry> own = sorted(stay, LODGING, ROOM, OF_EACH_ROOM, inside);
        return inside.isEmpty() || isStated(stay, LODGING, ROOMS) ? stay : with(stay, own, ROOMS, inside);
    }

    /** Guests with what is said of all of them as the one group that they are. */
    static Node guests(Node.Mapping guests) {
        List<Node.Entry> inside = new ArrayList<>();
        List<Node.Entry> own = sorted(guests, GUESTS, GROUP, OF_ALL_GUESTS, inside);
        if (inside.isEmpty() || isStated(guests, GUESTS, GROUPS)) {
            return guests;
        }
        guests.entries().stream().filter(entry -> GUESTS.byFormWord(entry.key().text()) == COUNT && entry.value() instanceof Node.Scalar).findFirst()
                .ifPresent(count -> inside.add(0, Binder.added(GROUP.byName("count"), count.value())));
        return with(guests, own, GROUPS, inside);
    }

    private static List<Node.Entry> sorted(Node.Mapping written, Section section, Section item, Set<String> ofItem, List<Node.Entry> inside) {
        List<Node.Entry> own = new ArrayList<>();
        for (Node.Entry entry : written.entries()) {
            Field field = section.byFormWord(entry.key().text()) == null ? item.byFormWord(entry.key().text()) : null;
            (field != null && ofItem.contains(field.name()) ? inside : own).add(entry);
        }
        return own;
    }

    private static boolean isStated(Node.Mapping written, Section section, Field field) {
        return written.entries().stream().anyMatch(entry -> section.byFormWord(entry.key().text()) == field);
    }

    private static Node with(Node.Mapping written, List<Node.Entry> own, Field list, List<Node.Entry> inside) {
        Node.Mapping item = new Node.Mapping(inside.get(inside.size() - 1).key().span(), inside);
        own.add(Binder.added(list, new Node.Sequence(item.span(), List.of(item))));
        return new Node.Mapping(written.span(), own);
    }
}
