package reception.visit;

import java.util.List;

/** People given by number, by name, or both. */
public interface Counted {

    /** The number as stated; null if it is not. */
    Integer count();

    /** Those who are listed; empty if nobody is. */
    List<?> people();

    /** The number stated, else that of those listed; null if neither is given. */
    default Integer size() {
        return count() != null ? count() : people().isEmpty() ? null : Integer.valueOf(people().size());
    }
}
