package reception.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import reception.plan.ApprovalStep;
import reception.plan.Contact;
import reception.plan.DepartmentDuty;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.Guests;
import reception.plan.Lodging;
import reception.plan.Person;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.plan.Room;
import reception.plan.StaffMember;
import reception.plan.Vehicle;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/** Derives who has a room or a seat in a car and stands in no list of the plan, although that of the guests is complete. */
final class UnlistedPeople implements Comparison {

    private static final int SHORTEST_NAME = 2;

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
        for (Lodging lodging : plan.lodging()) {
            lodging.rooms().forEach(room -> add(known, listed, room, "guests", room.guests()));
        }
        plan.vehicles().forEach(vehicle -> add(known, listed, vehicle, "passengers", vehicle.passengers()));
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
                new Text("方案的各份名单中均无此人", "no list of the plan has this name"), known.plan().guests().at()).open()));
    }
}
