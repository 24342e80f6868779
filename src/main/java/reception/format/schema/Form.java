package reception.format.schema;

import java.util.List;

/** What may be written for a value. */
sealed interface Form {

    /**
     * Something that {@code $defs} has.
     *
     * @param onlyAsWord whether it must be a text
     */
    record Defined(String definition, boolean onlyAsWord) implements Form {
    }

    /** A list of such things. */
    record ListOf(List<Form> items) implements Form {
    }

    /**
     * A mapping for a list of records.
     *
     * @param beside the section whose keys none of its keys may be; null if there is none
     */
    record PairsOf(Class<?> type, Class<?> beside) implements Form {
    }

    /** A mapping for a record with the key of its shorthand among its keys. */
    record NamedOf(Class<?> type) implements Form {
    }

    /** A text that a regular expression finds something in. */
    record Matching(String pattern) implements Form {
    }

    static Form of(String definition) {
        return new Defined(definition, false);
    }
}
