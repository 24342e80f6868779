package reception.casefile;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * Who receives whom.
 *
 * @param at    the guests
 * @param unit  the guests' unit; null if not stated
 * @param host  the host's unit; null if not stated
 */
@Term(zh = "来宾和接待单位", en = "parties of the visit")
public record Parties(Place at, @Term(zh = "单位") String unit, String host) implements Fact {

    /** The guests' unit without blanks, for comparison; null if not stated. */
    public String guestsFrom() {
        return unit == null ? null : reception.vocabulary.Words.withoutBlanks(unit);
    }

    /** The host's unit without blanks, for comparison; null if not stated. */
    public String hostedBy() {
        return host == null ? null : reception.vocabulary.Words.withoutBlanks(host);
    }

    /** Whether both are of one unit. */
    boolean isWithinOneUnit() {
        return guestsFrom() != null && hostedBy() != null && !hostedBy().isEmpty() && guestsFrom().equals(hostedBy());
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
