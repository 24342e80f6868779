package reception.audit;

import java.io.Serializable;

/**
 * A person as papers name one: two of them are possibly the same person if name and unit agree, never by the name alone.
 *
 * @param name without blanks
 * @param unit null if not stated
 * @since 0.1.0
 */
public record Somebody(String name, String unit) implements Serializable {

    /** Nobody's name. */
    @Override
    public String toString() {
        return "Somebody";
    }
}
