package reception.audit;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import reception.rule.Gathers;

/**
 * Entries that share something, in an order that does not depend on that of the files.
 *
 * @param by      what they share
 * @param key     by which they were gathered; may hold a person's name
 * @param entries in the order of their places
 * @since 0.1.0
 */
public record Group(Gathers by, String key, List<Entry> entries) implements Serializable {

    /** A group of entries in any order. */
    public static Group of(Gathers by, String key, List<Entry> entries) {
        return new Group(by, key, entries.stream().sorted(Comparator.comparing(Entry::place)).toList());
    }

    /** Those of a type, in their order. */
    <E extends Entry> List<E> of(Class<E> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether an entry is a row of a ledger that says which days or people its letter covers. */
    static boolean isOfRowWithCover(Entry entry) {
        return entry.place().origin() == EntryPlace.Origin.LEDGER && entry instanceof Reception reception && reception.covers() != null;
    }

    /** Whether there is anything to judge that the check of one plan does not show. */
    public boolean isJudged() {
        return !entries.isEmpty() && isOfSeveral();
    }

    /** Whether they stand in more than one plan or row: what a single plan shows is for the check of that plan to say. A row of a ledger that says what its letter covers is checked by nobody else. */
    boolean isOfSeveral() {
        if (by == Gathers.LETTER && isOfRowWithCover(entries.get(0))) {
            return true;
        }
        EntryPlace first = entries.get(0).place();
        for (Entry entry : entries) {
            if (!entry.place().isWith(first)) {
                return true;
            }
        }
        return false;
    }

    /** By what it is gathered and of how many entries; the key may hold a name. */
    @Override
    public String toString() {
        return "Group[" + by + ", " + entries.size() + "]";
    }
}
