package reception.derivation.guests;

import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.guests.GroupVisit;
import reception.visit.guests.Guest;
import reception.visit.guests.Guests;
import reception.visit.host.Host;
import reception.vocabulary.Words;

/** Whether guests are of the host's group of firms: as stated, or because the name of a unit holds the group's. */
public final class GroupVisits implements Derivation {

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
