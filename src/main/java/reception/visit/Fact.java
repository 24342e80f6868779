package reception.visit;

import java.util.List;
import reception.format.Place;
import reception.format.Stated;
import reception.vocabulary.Vocabulary;

/** A thing of the plan that rules are about: it knows where it stands. */
public interface Fact {

    /** Where it stands in its document; set by the reader, null in a plan that code builds. */
    Place at();

    /** Its path in the document, unique in it, for joins in rules. */
    default String key() {
        return at().key();
    }

    /** What a log may show of a thing: what it is and where it stands, and nothing that the plan says. */
    static String shown(Fact fact) {
        Place at = fact.at();
        return fact.getClass().getSimpleName() + (at == null || !at.isKnown() || at.key().isEmpty() ? "" : " " + at.key());
    }

    /** The path of the thing that holds it. */
    default String parent() {
        return at().parent();
    }

    /**
     * Where the plan would state what a derived property rests on: a property of the thing's own place, or {@code plan.} and a path from the plan.
     *
     * @return null if it is stated under the property's own name
     */
    default String sourceOf(String property) {
        return null;
    }

    /** Whether the plan leaves a property open: absent, empty, or to be confirmed. */
    default boolean isOpen(String property) {
        return at().stated(property).isOpen();
    }

    /**
     * Whether a property is blank: not given, and stated neither to be none nor to be still confirmed.
     *
     * @param property by the record component's Java name
     * @throws IllegalArgumentException if the record has no such component
     */
    default boolean isBlank(String property) {
        Vocabulary.Field field = Vocabulary.section(getClass()).byName(property);
        if (field == null) {
            throw new IllegalArgumentException(getClass().getSimpleName() + " has no component " + property);
        }
        Object value = field.get(this);
        boolean isGiven = value != null && !(value instanceof List<?> items && items.isEmpty());
        return !isGiven && at().stated(property) == Stated.MISSING;
    }

    /** Whether the plan says that a property is still to be confirmed. */
    default boolean isToBeConfirmed(String property) {
        return at().stated(property).isWrittenAndOpen();
    }

    /** Whether the plan states that there is nothing under a property. */
    default boolean isStatedNone(String property) {
        return at().stated(property) == Stated.NONE;
    }
}
