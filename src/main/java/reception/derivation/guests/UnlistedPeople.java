package reception.derivation.guests;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Claims;
import reception.visit.Contact;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.guests.Guest;
import reception.visit.guests.Guests;
import reception.visit.host.DepartmentDuty;
import reception.visit.host.StaffMember;
import reception.visit.lodging.Lodging;
import reception.visit.lodging.Room;
import reception.visit.paper.ApprovalStep;
import reception.visit.text.Disagreement;
import reception.visit.transport.Vehicle;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/** Derives who has a room or a seat in a car and stands in no list of the plan, although that of the guests is complete. */
public final class UnlistedPeople implements Comparison {

    private static final int SHORTEST_NAME = 2;
    private static final String RELATION = "guest.relation";

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Guests guests = plan.guests();
        boolean isListComplete = guests != null && !guests.people().isEmpty() && guests.people().stream().allMatch(guest -> guest.plainName() != null)
                && (guests.count() == null || guests.count() == guests.people().size());
        if (!isListComplete) {
            return;
        }
        Set<String> listed = listed(plan);
        addWithoutRoom(known, plan);
        Set<String> names = guests.people().stream().map(Guest::plainName).collect(Collectors.toSet());
        List<Claims.Reading> relations = known.claims().of(Dimensions.rootOf(Guest.class)).stream().filter(claim -> claim.key().equals(RELATION)).flatMap(claim -> claim.readings().stream())
                .filter(reading -> reading.words() != null).toList();
        for (Lodging lodging : plan.lodging()) {
            lodging.rooms().forEach(room -> {
                add(known, listed, room, "guests", room.guests());
                addRelatives(known, relations, room, "guests", room.guests(), new Text("住宿人员", "somebody who stays there"));
                addHosts(known, listed, names, room);
            });
        }
        plan.vehicles().forEach(vehicle -> {
            add(known, listed, vehicle, "passengers", vehicle.passengers());
            addRelatives(known, relations, vehicle, "passengers", vehicle.passengers(), new Text("乘车人员", "a passenger"));
        });
        addTwice(known, guests);
    }

    /** Guests who stand in none of the rooms, where each room has its names. */
    private static void addWithoutRoom(Circumstances known, Plan plan) {
        List<Room> rooms = plan.lodging().stream().flatMap(stay -> stay.rooms().stream()).toList();
        Set<String> housed = rooms.stream().flatMap(room -> room.guests().stream()).map(Words::withoutBlanks).collect(Collectors.toSet());
        boolean isEachNamed = !rooms.isEmpty() && plan.lodging().size() == 1 && rooms.stream().noneMatch(room -> room.guests().isEmpty() || room.guests().stream().anyMatch(known.claims().nobody()::fit));
        if (isEachNamed) {
            plan.guests().people().stream().filter(guest -> !Boolean.TRUE.equals(guest.local()) && !housed.contains(guest.plainName()) && housed.stream().noneMatch(entry -> entry.contains(guest.plainName()))).forEach(guest -> known.add(new Disagreement(guest.at(), "name",
                    new Text("“" + guest.name() + "”列为来宾", "\"" + guest.name() + "\" is a guest"), new Text("各房间的住宿人员中没有该姓名", "no room has this name"), plan.lodging().get(0).at()).open()));
        }
    }

    /** Who is in a room or a car as somebody's relative or friend. */
    private static void addRelatives(Circumstances known, List<Claims.Reading> relations, Fact thing, String property, List<String> entries, Text among) {
        entries.stream().filter(entry -> entry != null && relations.stream().anyMatch(relation -> relation.words().fit(entry))).forEach(entry -> known.add(new Disagreement(thing.at(), property,
                new Text(among.zh() + "有“" + entry + "”", "\"" + entry + "\" is " + among.en()), new Text("亲友不属于来宾", "relatives and friends are no guests"), known.plan().guests().at()).open()));
    }

    /** Guests who have one name: one of them may have been entered twice, to make the party larger. */
    private static void addTwice(Circumstances known, Guests guests) {
        Set<String> before = new HashSet<>();
        guests.people().stream().filter(guest -> !before.add(guest.plainName())).forEach(guest -> known.add(new Disagreement(guest.at(), "name",
                new Text("“" + guest.name() + "”列为来宾", "\"" + guest.name() + "\" is a guest"), new Text("名单中另有同名来宾", "the list has another guest of that name"), guests.at()).open()));
    }

    /** Who accompanies the guests, or works for the host, and sleeps in a room that is said to be the guests'. */
    private static void addHosts(Circumstances known, Set<String> listed, Set<String> guests, Room room) {
        if (Boolean.TRUE.equals(room.forHost()) || room.guests().size() < 2) {
            return;
        }
        List<String> others = room.guests().stream().map(Words::withoutBlanks).filter(name -> listed.contains(Words.normal(name)) && !guests.contains(name)).toList();
        boolean isWithGuest = room.guests().stream().map(Words::withoutBlanks).anyMatch(guests::contains);
        if (isWithGuest && !others.isEmpty()) {
            known.add(new Disagreement(room.at(), "guests", new Text("“" + others.get(0) + "”与来宾同住一间", "\"" + others.get(0) + "\" shares a room with a guest"),
                    new Text("该姓名不在来宾名单中，列为接待方人员", "that is somebody of the host's side"), known.plan().guests().at()).open());
        }
    }

    private static Set<String> listed(Plan plan) {
        Set<String> names = new HashSet<>();
        PlanTree.visit(plan, thing -> {
            if (thing instanceof Guest guest) {
                names.add(guest.name());
            } else if (thing instanceof Person person) {
                names.add(person.name());
            } else if (thing instanceof StaffMember member) {
                names.add(member.name());
                names.add(member.deputy());
            } else if (thing instanceof Contact contact) {
                names.add(contact.name());
            } else if (thing instanceof DepartmentDuty duty) {
                names.add(duty.responsible());
            } else if (thing instanceof ApprovalStep step) {
                names.add(step.by());
            } else if (thing instanceof Vehicle vehicle) {
                names.add(vehicle.driver());
                names.add(vehicle.coDriver());
            }
        });
        names.remove(null);
        Set<String> plain = new HashSet<>();
        names.forEach(name -> plain.add(Words.normal(Words.withoutBlanks(name))));
        return plain;
    }

    /** An entry that holds a listed name, such as one with a post, is that person's. */
    private static void add(Circumstances known, Set<String> listed, Fact thing, String property, List<String> entries) {
        entries.stream().filter(Objects::nonNull).filter(entry -> Words.letters(entry) >= SHORTEST_NAME && !known.claims().nobody().fit(entry)).filter(entry -> {
            String plain = Words.normal(Words.withoutBlanks(entry));
            return !listed.contains(plain) && listed.stream().noneMatch(name -> name.length() >= SHORTEST_NAME && plain.contains(name));
        }).forEach(entry -> known.add(new Disagreement(thing.at(), property, new Text("“" + entry + "”列在其中", "\"" + entry + "\" is among them"),
                new Text("方案的各份名单中均没有该姓名", "no list of the plan has this name"), known.plan().guests().at()).open()));
    }
}
