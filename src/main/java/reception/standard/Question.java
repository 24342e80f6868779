package reception.standard;

import java.time.LocalDate;
import java.util.Set;
import reception.visit.Region;

/** What a thing of a plan must be known for, so that a standard can be looked up. */
public interface Question {

    /** The key of the thing. */
    String of();

    /** The day for which it is asked; null if unknown. */
    LocalDate day();

    /** The place; null if unknown. */
    Region region();

    /** The words of a dimension, such as {@code plan.kind}: one, or each of a property that lists several; empty if unknown. */
    Set<String> words(String dimension);

    /** A head-count by which a ladder is climbed; null if unknown. */
    Integer count(String by);

    /** Whether an instrument binds those whom the thing is about. */
    default boolean isBoundBy(Instrument instrument) {
        return true;
    }
}
