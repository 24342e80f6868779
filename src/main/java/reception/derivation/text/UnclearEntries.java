package reception.derivation.text;

import java.util.HashSet;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.plan.reading.PersonName;
import reception.standard.file.Names;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.guests.Guest;
import reception.visit.text.UnclearEntry;
import reception.vocabulary.Words;

/** Finds in lists of people what counts as one of them and is not: 班子成员, 康明等, 康明 乔亮. */
public final class UnclearEntries implements Derivation {

    private static final int SHORTEST_NAME = 2;
    /** Two names are not longer, and a hostile text is. */
    private static final int LONGEST_PAIR = 80;

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(UnclearEntry.class);
    }

    @Override
    public void derive(Circumstances known) {
        Names several = known.claims().several();
        Set<String> names = new HashSet<>();
        known.things().forEach(thing -> {
            String name = thing instanceof Person person ? person.plainName() : thing instanceof Guest guest ? guest.plainName() : null;
            if (name != null) {
                names.add(name);
            }
        });
        known.things().forEach(thing -> {
            String name = thing instanceof Person person ? person.name() : thing instanceof Guest guest ? guest.name() : null;
            String post = thing instanceof Person person ? person.post() : thing instanceof Guest guest ? guest.post() : null;
            boolean isUnclear = name != null && (!PersonName.isOne(name) || several.fit(name) || isOfTwo(Words.withoutBlanks(name), names));
            if (isUnclear) {
                known.add(new UnclearEntry(thing.at(), "name", name));
            } else if (known.claims().accompanied().fit(post)) {
                known.add(new UnclearEntry(thing.at(), "post", post));
            }
        });
    }

    /** Whether a name is put together of those of two people whom the plan names, with a sign between them or without: 康明·乔亮, 康明乔亮. */
    private static boolean isOfTwo(String name, Set<String> names) {
        for (int i = SHORTEST_NAME; name.length() <= LONGEST_PAIR && i <= name.length() - SHORTEST_NAME; i++) {
            boolean isParted = i + 1 <= name.length() - SHORTEST_NAME && !Character.isLetterOrDigit(name.charAt(i));
            if (names.contains(name.substring(0, i)) && names.contains(name.substring(isParted ? i + 1 : i))) {
                return true;
            }
        }
        return false;
    }
}
