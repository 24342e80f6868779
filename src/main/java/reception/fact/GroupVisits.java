package reception.fact;

import java.util.Set;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.Guests;
import reception.plan.Host;
import reception.vocabulary.Words;

/** Whether guests are of the host's group of firms: as stated, or because the name of a unit holds the group's. */
final class GroupVisits implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(GroupVisit.class);
    }

    @Override
    public void derive(Circumstances known) {
        Guests guests = known.plan().guests();
        if (guests == null) {
            return;
        }
        Host host = known.plan().host();
        String group = host == null || host.group() == null ? null : Words.withoutBlanks(host.group());
        if (Boolean.TRUE.equals(guests.sameGroup())) {
            known.add(new GroupVisit(guests.at(), "sameGroup"));
        } else if (holds(guests.unit(), group)) {
            known.add(new GroupVisit(guests.at(), "unit"));
        } else {
            guests.people().stream().filter(guest -> holds(guest.unit(), group)).findFirst().map(Guest::at).ifPresent(at -> known.add(new GroupVisit(at, "unit")));
        }
    }

    private static boolean holds(String unit, String group) {
        return unit != null && group != null && !group.isEmpty() && Words.withoutBlanks(unit).contains(group);
    }
}
