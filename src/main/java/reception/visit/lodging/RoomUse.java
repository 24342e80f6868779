package reception.visit.lodging;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * That a room with a number is given to somebody.
 *
 * @param at       the room
 * @param clashKey key of another item with the same room for a night of this one; null if there is none
 */
@Term(zh = "每间客房", en = "use of a room")
public record RoomUse(Place at, LocalDate day, String number, String clashKey) implements Fact, Dated {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
