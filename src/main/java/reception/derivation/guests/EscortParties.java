package reception.derivation.guests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.plan.Plan;
import reception.visit.AdminLevel;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.Rank;
import reception.visit.host.EscortLevel;
import reception.visit.host.EscortParty;
import reception.visit.programme.ActivityKind;

/** Derives who travels along with the guests, and how many of each level of administration. */
public final class EscortParties implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(EscortParty.class, EscortLevel.class);
    }

    /** Those who accompany the guests: all who are named as such, and those of the host's side at a site, each once. */
    private static List<Person> escorts(Plan plan) {
        List<Person> escorts = new ArrayList<>(plan.escorts());
        Set<String> names = plan.escorts().stream().map(Person::plainName).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        plan.itinerary().stream().filter(item -> item.kind() == ActivityKind.SITE_VISIT || item.kind() == ActivityKind.SIGHTSEEING).flatMap(item -> item.hosts().stream())
                .filter(host -> host.plainName() == null || names.add(host.plainName())).forEach(escorts::add);
        return escorts;
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        List<Person> escorts = escorts(plan);
        if (escorts.isEmpty()) {
            return;
        }
        Person open = escorts.stream().filter(person -> person.level() == null || person.principal() == null).findFirst().orElse(escorts.get(0));
        List<AdminLevel> levels = escorts.stream().map(Person::level).filter(Objects::nonNull).distinct().sorted().toList();
        List<AdminLevel> layers = escorts.stream().filter(person -> Boolean.TRUE.equals(person.principal())).map(Person::level)
                .filter(Objects::nonNull).distinct().sorted().toList();
        known.add(new EscortParty(open.at(), escorts.size(), open.level(), open.principal(), levels, layers));
        Rank rank = plan.highestGuestRank();
        Map<AdminLevel, List<Person>> byLevel = new LinkedHashMap<>();
        escorts.forEach(person -> byLevel.computeIfAbsent(person.level(), unused -> new ArrayList<>()).add(person));
        byLevel.forEach((level, people) -> known.add(new EscortLevel(people.get(0).at(), level, rank, people.size())));
    }
}
