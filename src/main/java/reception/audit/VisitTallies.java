package reception.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reception.audit.name.Names;
import reception.report.Argument;

/** Of the visits of one unit to one host in a year, and of two units to each other. */
final class VisitTallies {

    private final Names names;
    private final Keys keys;
    private final Measures measures;

    VisitTallies(Names names, Keys keys, Measures measures) {
        this.names = names;
        this.keys = keys;
        this.measures = measures;
    }

    /** One visit: what stands on one letter, or on one day without a letter. */
    private record Visit(String key, LocalDate from, String host, List<Reception> entries) {
    }

    /** Of each of the units that have one name, whatever place they are of. */
    List<Tally> ofUnit(Group group) {
        List<Reception> all = group.of(Reception.class);
        Map<String, String> meant = names.unitsMeant(all.stream().map(Reception::unit).toList());
        List<Tally> tallies = new ArrayList<>();
        Tallies.by(all, reception -> meant.get(names.unit(reception.unit()))).forEach((unit, receptions) -> {
            Group ofOne = new Group(group.by(), keys.ofUnit(receptions.get(0), unit), List.<Entry>copyOf(receptions));
            if (ofOne.isOfSeveral()) {
                addVisits(ofOne, receptions, tallies);
            }
        });
        return tallies;
    }

    private void addVisits(Group group, List<Reception> receptions, List<Tally> tallies) {
        List<Visit> visits = visits(receptions);
        Map<String, Argument> says = new TreeMap<>();
        says.put("unit", Tallies.said(receptions.get(0).unit()));
        says.put("year", Tallies.said(receptions.get(0).from().getYear()));
        tallies.add(new Tally("visits", group, visits.size(), says, receptions));
        addSameGuests(group, visits, says, tallies);
        List<Visit> without = visits.stream().filter(visit -> visit.entries().stream().anyMatch(reception -> Boolean.FALSE.equals(reception.contents()))).toList();
        if (!without.isEmpty()) {
            tallies.add(new Tally("letters-without-content", group, without.size(), says, without.stream().flatMap(visit -> visit.entries().stream()).toList()));
        }
    }

    private List<Visit> visits(List<Reception> receptions) {
        List<Reception> inOrder = receptions.stream().filter(reception -> reception.from() != null).sorted(Comparator.comparing(Reception::from).thenComparing(Reception::identity)).toList();
        Map<String, Visit> visits = new LinkedHashMap<>();
        Map<LocalDate, Visit> onDays = new HashMap<>();
        for (Reception reception : inOrder) {
            String letter = keys.letter(reception);
            if (letter != null) {
                Visit visit = visits.computeIfAbsent(letter, key -> new Visit(key, reception.from(), names.unit(reception.host()), new ArrayList<>()));
                visit.entries().add(reception);
                onDays.putIfAbsent(reception.from(), visit);
                onDays.putIfAbsent(reception.lastDay(), visit);
            }
        }
        for (Reception reception : inOrder) {
            if (keys.letter(reception) == null) {
                Visit known = onDays.computeIfAbsent(reception.from(), day -> new Visit(day.toString(), day, names.unit(reception.host()), new ArrayList<>()));
                visits.putIfAbsent(known.key(), known);
                known.entries().add(reception);
            }
        }
        return visits.values().stream().sorted(Comparator.comparing(Visit::from).thenComparing(Visit::key)).toList();
    }

    /** Visits are compared with the first of each set of guests only, and only where somebody is in both. */
    private void addSameGuests(Group group, List<Visit> visits, Map<String, Argument> says, List<Tally> tallies) {
        Map<Set<String>, List<Visit>> alike = new LinkedHashMap<>();
        Map<String, Set<Set<String>>> byPerson = new HashMap<>();
        for (Visit visit : visits) {
            Set<String> guests = visit.entries().stream().flatMap(reception -> reception.people().stream()).map(person -> person.name() + "|" + names.unit(person.unit()))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (guests.size() < 2) {
                continue;
            }
            Set<Set<String>> near = new LinkedHashSet<>();
            guests.forEach(person -> near.addAll(byPerson.getOrDefault(person, Set.of())));
            Set<String> first = near.stream().filter(other -> isAlike(other, guests)).findFirst().orElse(guests);
            if (first == guests) {
                guests.forEach(person -> byPerson.computeIfAbsent(person, unused -> new LinkedHashSet<>()).add(guests));
            }
            alike.computeIfAbsent(first, unused -> new ArrayList<>()).add(visit);
        }
        alike.forEach((guests, those) -> {
            if (those.size() > 1) {
                Map<String, Argument> said = new TreeMap<>(says);
                said.put("people", new Argument(guests.stream().map(person -> person.substring(0, person.indexOf('|'))).toList(), true));
                tallies.add(new Tally("visits-of-the-same-guests", group.key() + "|" + those.get(0).key(), BigDecimal.valueOf(those.size()), null, said,
                        those.stream().flatMap(visit -> visit.entries().stream()).toList()));
            }
        });
    }

    private boolean isAlike(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        int all = a.size() + b.size() - both.size();
        return BigDecimal.valueOf(both.size()).compareTo(measures.value("guests-alike-share").multiply(BigDecimal.valueOf(all))) >= 0;
    }

    /** How often the direction changes: A receives B, then B receives A. */
    List<Tally> ofPair(Group group) {
        List<Visit> visits = visits(group.of(Reception.class));
        int changes = 0;
        String before = null;
        for (Visit visit : visits) {
            changes += before != null && !Objects.equals(before, visit.host()) ? 1 : 0;
            before = visit.host();
        }
        if (changes == 0) {
            return List.of();
        }
        Reception first = visits.get(0).entries().get(0);
        Map<String, Argument> says = new TreeMap<>();
        says.put("unit", Tallies.said(first.unit()));
        says.put("host", Tallies.said(first.host()));
        says.put("visits", Tallies.said(visits.size()));
        says.put("year", Tallies.said(first.from().getYear()));
        return List.of(new Tally("alternations", group, changes, says, visits.stream().flatMap(visit -> visit.entries().stream()).toList()));
    }
}
