package reception.visit.lodging;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * For how many guests there is a place in the rooms, on the night with the fewest; only where rooms are stated for every stay.
 *
 * @param at     the stay of that night; a room whose type is not stated, if there is one
 * @param night  null while the places are unknown
 * @param type   type of the room, or of the first one of the stay
 * @param guests guests who are not from the place itself
 * @param places in all rooms of that night but those for the host's own people; null if unknown
 */
public record RoomPlaces(Place at, LocalDate night, @Term(zh = "房型") RoomType type, int guests, Integer places) implements Fact, Dated {

    @Override
    public LocalDate day() {
        return night;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
