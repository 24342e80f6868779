package reception.visit.lodging;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;

/**
 * That somebody who is named stays in a room.
 *
 * @param at       the room
 * @param clashKey key of another room in which the same person stays on a night of this one; null if there is none
 */
@Term(zh = "每位住宿来宾", en = "guest in a room")
public record RoomGuest(Place at, LocalDate day, @Personal String name, String clashKey) implements Fact, Dated {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
