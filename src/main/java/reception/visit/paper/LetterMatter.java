package reception.visit.paper;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * A matter that a letter may have to state.
 *
 * @param at     where what the letter states is written down
 * @param stated whether it does; null while the plan does not say
 */
public record LetterMatter(Place at, @Term(zh = "事项") Matter matter, Boolean stated) implements Fact {

    /** The values of 公函载明事项. */
    @Term(zh = "公函载明事项")
    public enum Matter {
        @Term(zh = "公务内容") BUSINESS,
        @Term(zh = "人员") PEOPLE,
        @Term(zh = "行程或起止日期") ITINERARY
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
