package reception.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import reception.audit.name.Names;
import reception.report.Argument;
import reception.rule.Gathers;
import reception.visit.meal.MealTime;

/** Works out of a group what rules compare with measures; each in time that grows with the group as sorting does. Immutable, safe for use by several threads. */
public final class Tallies {

    private final Map<Gathers, Function<Group, List<Tally>>> byGathers;

    /**
     * @param names    by which names and numbers are compared
     * @param measures how near things must be to count as the same
     */
    public Tallies(Names names, Measures measures) {
        Keys keys = new Keys(names);
        LetterTallies letters = new LetterTallies(names);
        BillTallies bills = new BillTallies(names, keys);
        PersonTallies people = new PersonTallies(names);
        VisitTallies visits = new VisitTallies(names, keys, measures);
        VenueTallies venues = new VenueTallies(names, measures);
        HostTallies hosts = new HostTallies(measures);
        this.byGathers = Map.ofEntries(Map.entry(Gathers.LETTER, letters::of), Map.entry(Gathers.BILL, bills::uses), Map.entry(Gathers.SELLER_AND_DAY, bills::ofOneMeal),
                Map.entry(Gathers.SELLER_AND_YEAR, bills::consecutive), Map.entry(Gathers.PERSON_AND_DAY, people::of), Map.entry(Gathers.UNIT_AND_YEAR, visits::ofUnit),
                Map.entry(Gathers.PAIR_AND_YEAR, visits::ofPair), Map.entry(Gathers.VENUE_AND_MONTH, venues::inMonth), Map.entry(Gathers.VENUE_AND_YEAR, venues::alike),
                Map.entry(Gathers.LINE_AND_YEAR, hosts::ofLine), Map.entry(Gathers.HOST, hosts::of));
    }

    /** What is worked out of a group. */
    public List<Tally> of(Group group) {
        return byGathers.get(group.by()).apply(group);
    }

    /** A value that a finding may name; text and numbers of plans, but no personal data. */
    static Argument said(Object value) {
        return Argument.of(value, false);
    }

    /** Entries by something that they share, in its order; those without it are left out. */
    static <K extends Comparable<? super K>, E> Map<K, List<E>> by(List<E> entries, Function<E, K> shared) {
        Map<K, List<E>> by = new TreeMap<>();
        entries.forEach(entry -> {
            K key = shared.apply(entry);
            if (key != null) {
                by.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
            }
        });
        return by;
    }

    /**
     * How many there are where a plan and a row of a ledger may tell of the same one: as many as the one or the other kind tells of.
     *
     * @param same tells those apart that one kind tells of
     */
    static <E extends Entry> long count(List<E> entries, Function<E, Object> same) {
        Map<EntryPlace.Origin, Set<Object>> byOrigin = new HashMap<>();
        entries.forEach(entry -> byOrigin.computeIfAbsent(entry.place().origin(), unused -> new HashSet<>()).add(same.apply(entry)));
        return byOrigin.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    /**
     * How many meals of one day there are. Where all say which meal they are, plans and ledgers are counted together.
     *
     * @param other tells those apart that do not say which meal they are
     */
    static <E extends Entry> long meals(List<E> entries, Function<E, MealTime> meal, Function<E, Object> other) {
        boolean areTold = entries.stream().allMatch(entry -> meal.apply(entry) != null);
        return areTold ? entries.stream().map(meal).distinct().count() : count(entries, entry -> meal.apply(entry) != null ? meal.apply(entry) : other.apply(entry));
    }

    /** The same of sums of money. */
    static <E extends Entry> BigDecimal sum(List<E> entries, Function<E, BigDecimal> amount) {
        Map<EntryPlace.Origin, BigDecimal> byOrigin = new HashMap<>();
        entries.forEach(entry -> {
            BigDecimal own = amount.apply(entry);
            if (own != null) {
                byOrigin.merge(entry.place().origin(), own, BigDecimal::add);
            }
        });
        return byOrigin.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    /** The plan, or the row of a ledger, in which an entry stands. */
    static Object paper(Entry entry) {
        EntryPlace place = entry.place();
        return place.origin() == EntryPlace.Origin.PLAN ? List.of(place.file(), place.document()) : List.of(place.file(), String.valueOf(place.sheet()), place.line());
    }
}
