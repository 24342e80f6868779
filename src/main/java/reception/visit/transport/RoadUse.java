package reception.visit.transport;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.visit.When;
import reception.vocabulary.Term;

/**
 * That a plate or a driver which stands with several vehicles is on the road.
 *
 * @param at       the leg
 * @param starts   null where no time of day is stated
 * @param ends     null where no time of day is stated
 * @param clashKey key of a leg of another vehicle with the same plate or driver that ends only after this one starts; null if there is none
 */
@Term(zh = "道路占用", en = "use of the road")
public record RoadUse(Place at, LocalDate day, @Term(zh = "开始") When starts, @Term(zh = "结束") When ends, String clashKey) implements Fact, Dated {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
