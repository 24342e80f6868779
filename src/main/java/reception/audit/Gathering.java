package reception.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import reception.audit.name.Names;
import reception.rule.Gathers;

/**
 * All entries, gathered by one thing after another. Of the gathering itself only one number for each entry is kept, so that memory is that of the entries and of the largest group.
 */
public final class Gathering {

    /** So many of the bits of a number tell which entry it is, the others are of the hash of its key. */
    private static final int BITS_OF_INDEX = 27;
    private static final long INDEX = (1L << BITS_OF_INDEX) - 1;
    private static final long PRIME = 1_099_511_628_211L;
    private static final int HALF = 32;

    private final List<Entry> entries;
    private final Keys keys;

    /**
     * @param entries in any order, which does not matter
     * @throws IllegalArgumentException if there are more than can be told apart
     */
    public Gathering(List<Entry> entries, Names names) {
        if (entries.size() > INDEX) {
            throw new IllegalArgumentException("more than " + INDEX + " entries");
        }
        this.entries = new ArrayList<>(entries);
        this.entries.sort(Comparator.comparing(Entry::place));
        this.keys = new Keys(names);
    }

    /** The key of an entry; null if it is not gathered so, or does not say what it would be gathered by. */
    public String key(Gathers by, Entry entry) {
        return keys.of(by, entry);
    }

    /** How many entries there are. */
    public int size() {
        return entries.size();
    }

    /** Gives each group of several plans or rows, in an order that does not depend on that of the entries. */
    public void groups(Gathers by, Consumer<Group> receiver) {
        long[] sorted = new long[entries.size()];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            String key = keys.of(by, entries.get(i));
            if (key != null) {
                sorted[count++] = hash(key) << BITS_OF_INDEX | i;
            }
        }
        Arrays.sort(sorted, 0, count);
        for (int from = 0, to; from < count; from = to) {
            long hash = sorted[from] >> BITS_OF_INDEX;
            for (to = from + 1; to < count && sorted[to] >> BITS_OF_INDEX == hash; to++) {
                // Looks for the end of those with the same hash.
            }
            if (to > from + 1 || by == Gathers.LETTER && Group.isOfRowWithCover(entries.get((int) (sorted[from] & INDEX)))) {
                give(by, sorted, from, to, receiver);
            }
        }
    }

    /** Keys that differ may have the same hash. */
    private void give(Gathers by, long[] sorted, int from, int to, Consumer<Group> receiver) {
        Map<String, List<Entry>> byKey = new TreeMap<>();
        for (int i = from; i < to; i++) {
            Entry entry = entries.get((int) (sorted[i] & INDEX));
            byKey.computeIfAbsent(keys.of(by, entry), unused -> new ArrayList<>()).add(entry);
        }
        byKey.forEach((key, members) -> {
            Group group = new Group(by, key, members);
            if (group.isOfSeveral()) {
                receiver.accept(group);
            }
        });
    }

    private static long hash(String key) {
        long hash = key.length();
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return hash ^ hash >>> HALF;
    }

    /** How many receptions do not say what they would be gathered by. */
    public long without(Gathers by) {
        return entries.stream().filter(Reception.class::isInstance).filter(entry -> keys.of(by, entry) == null).count();
    }
}
