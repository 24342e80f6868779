package reception.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a letter states, as a plan or ledger reports it.
 *
 * @param from   first day; null if not stated
 * @param until  last day; null if not stated
 * @param count  number of people; null if not stated
 * @param people their names without blanks; empty if none are stated
 * @since 0.1.0
 */
public record LetterCover(LocalDate from, LocalDate until, Integer count, List<String> people) implements Serializable {

    /** How many are named, and nobody's name. */
    @Override
    public String toString() {
        return "LetterCover[people=" + people.size() + "]";
    }
}
