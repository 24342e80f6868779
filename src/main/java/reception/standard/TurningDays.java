package reception.standard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import reception.standard.Standard.Season;
import reception.visit.Region;

/** The days on which a figure, a season or an instrument begins to hold at a place or no longer does. */
final class TurningDays {

    private final Collection<Standard> standards;
    private final Instruments instruments;
    private final ValuesByPlace values;
    private final Map<String, Turns> byPlace = new ConcurrentHashMap<>();

    TurningDays(Collection<Standard> standards, Instruments instruments, ValuesByPlace values) {
        this.standards = standards;
        this.instruments = instruments;
        this.values = values;
    }

    /**
     * When figures and instruments of a place begin or end to hold.
     *
     * @param seasons that come again each year
     */
    private record Turns(TreeSet<LocalDate> days, Set<Season> seasons) {
    }

    /** Those after a first day and before another. */
    SortedSet<LocalDate> between(Region region, LocalDate first, LocalDate before) {
        Turns known = byPlace.computeIfAbsent(region == null ? Region.NATION : region.code(), unused -> turns(region));
        TreeSet<LocalDate> turns = new TreeSet<>(known.days().subSet(first, false, before, false));
        for (Season season : known.seasons()) {
            for (int year = first.getYear(); year <= before.getYear(); year++) {
                turns.add(season.firstDay(year));
                turns.add(season.lastDay(year).plusDays(1));
            }
        }
        return turns.subSet(first, false, before, false);
    }

    private Turns turns(Region region) {
        Turns turns = new Turns(new TreeSet<>(), new LinkedHashSet<>());
        instruments.all().forEach(instrument -> add(instrument.inForce(), instrument.until(), turns.days()));
        for (Standard standard : standards) {
            for (PlacedValue value : values.holdingAt(standard, region).values()) {
                add(value.value().from(), value.value().until(), turns.days());
                if (value.value().earliest() != null) {
                    turns.days().add(value.value().earliest());
                }
                if (value.season() != null) {
                    turns.seasons().add(value.season());
                }
            }
        }
        return turns;
    }

    /** Adds the first day of a time and the one after its last; null for a time without an end. */
    static void add(LocalDate from, LocalDate until, Set<LocalDate> turns) {
        turns.add(from);
        if (until != null) {
            turns.add(until.plusDays(1));
        }
    }
}
