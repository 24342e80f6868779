package reception.fact;

import java.util.Set;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.Person;
import reception.plan.PersonName;
import reception.plan.PlanTree;
import reception.standard.Names;

/** Finds in lists of people what counts as one of them and is not: 班子成员, 康明等, 康明 乔亮. */
final class UnclearEntries implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(UnclearEntry.class);
    }

    @Override
    public void derive(Circumstances known) {
        Names several = known.claims().several();
        PlanTree.visit(known.plan(), thing -> {
            String name = thing instanceof Person person ? person.name() : thing instanceof Guest guest ? guest.name() : null;
            String post = thing instanceof Person person ? person.post() : thing instanceof Guest guest ? guest.post() : null;
            boolean isUnclear = name != null && (!PersonName.isOne(name) || several.fit(name));
            if (isUnclear) {
                known.add(new UnclearEntry(thing.at(), "name", name));
            } else if (known.claims().accompanied().fit(post)) {
                known.add(new UnclearEntry(thing.at(), "post", post));
            }
        });
    }
}
