package reception.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a mapping stands in its document, and what is stated under each of its keys. Compared by identity.
 * Code that builds a plan leaves places out, or uses {@link #stating} where it has to say "none" or "to be confirmed".
 * @since 0.1.0
 */
public final class Place {

    /**
     * What is stated under one key, and where.
     *
     * @param inWords words that its values do not have, each read as another one of them
     * @param asides  what stands behind the key or a value in brackets, or a yes or no is told in, and is no part of what was read
     */
    public record Entry(Span key, Span value, Stated stated, List<String> inWords, List<Aside> asides) {

        /** An entry whose words are all values. */
        public Entry(Span key, Span value, Stated stated) {
            this(key, value, stated, List.of(), List.of());
        }
    }

    /**
     * Words beside a value.
     *
     * @param bracketed whether they stand in brackets; else the value itself was told from them
     */
    public record Aside(String words, boolean bracketed) {
    }

    private final String key;
    private final String parent;
    private final Span span;
    private final Map<String, Entry> entries;

    /**
     * @param key     path in the document, unique in it, in English keys: {@code meals[0].dishes[2]}; empty for the document itself
     * @param parent  path of the mapping that holds this one
     * @param entries by the record component's Java name
     */
    public Place(String key, String parent, Span span, Map<String, Entry> entries) {
        this.key = key;
        this.parent = parent;
        this.span = span;
        // Not a copy by Map.copyOf, whose order differs from one run to the next.
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /**
     * For a part of a plan that code builds: states something other than a value under some of its properties.
     * A property that is neither given nor named here is missing, an empty list too.
     *
     * @param stated     {@link Stated#NONE} or {@link Stated#TO_BE_CONFIRMED}
     * @param properties by the record component's Java name: {@code "drinks"}
     */
    public static Place stating(Stated stated, String... properties) {
        return new Place(null, null, Span.NOWHERE, Map.of()).and(stated, properties);
    }

    /** The same with further statements; see {@link #stating}. */
    public Place and(Stated stated, String... properties) {
        Map<String, Entry> all = new LinkedHashMap<>(entries);
        for (String property : properties) {
            Entry before = entries.get(property);
            all.put(property, before == null ? new Entry(Span.NOWHERE, Span.NOWHERE, stated) : new Entry(before.key(), before.value(), stated));
        }
        return new Place(key, parent, span, all);
    }

    /** Whether it is known where it stands; not so if code only states something about a part. */
    public boolean isKnown() {
        return key != null;
    }

    /** What is stated, by the record component's Java name, in the order in which it is written. */
    public Map<String, Entry> entries() {
        return entries;
    }

    public String key() {
        return key;
    }

    public String parent() {
        return parent;
    }

    public Span span() {
        return span;
    }

    /** What the plan states under a property, named as the record's component. */
    public Stated stated(String property) {
        Entry entry = entries.get(property);
        return entry == null ? Stated.MISSING : entry.stated();
    }

    /** Where a property's value stands; where the mapping stands if the property is absent. */
    public Span span(String property) {
        Entry entry = entries.get(property);
        return entry == null ? span : entry.value();
    }

    /** The words under a property that its values do not have. */
    public List<String> inWords(String property) {
        Entry entry = entries.get(property);
        return entry == null ? List.of() : entry.inWords();
    }

    /** What stands beside the values under a property. */
    public List<Aside> asides(String property) {
        Entry entry = entries.get(property);
        return entry == null ? List.of() : entry.asides();
    }

    @Override
    public String toString() {
        return key;
    }
}
