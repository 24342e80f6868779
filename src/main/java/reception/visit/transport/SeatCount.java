package reception.visit.transport;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * The seats of all vehicles beside the guests and escorts.
 *
 * @param at         the first vehicle whose seats are not stated, else the first one
 * @param seats      of that vehicle, with the driver's
 * @param people     guests and escorts
 * @param places     seats of all vehicles but the drivers'; null if unknown
 * @param arithmetic how the places were worked out
 */
public record SeatCount(Place at, @Term(zh = "座位数") Integer seats, int people, Integer places, Text arithmetic) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
