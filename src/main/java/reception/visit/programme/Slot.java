package reception.visit.programme;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.visit.When;
import reception.vocabulary.Term;

/**
 * When an item of the programme takes place, beside those before it.
 *
 * @param at            the item
 * @param starts        null where no time of day is stated
 * @param ends          null where no time of day is stated
 * @param clashKey      key of an earlier item that lasts longer than this one's start and has the same people; null if there is none
 * @param clashTitle    what that item is
 * @param gapMinutes    minutes since the end of the item before on the same day, transfers left out; null if that is not known
 * @param travelMinutes minutes of travel from the item before, as stated
 */
@Term(zh = "每段安排", en = "stretch of the programme")
public record Slot(Place at, LocalDate day, @Term(zh = "开始") When starts, @Term(zh = "结束") When ends, String clashKey, String clashTitle,
                   Integer gapMinutes, @Term(zh = "路途分钟") Integer travelMinutes) implements Fact, Dated {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
