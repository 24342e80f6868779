package reception.standard.place;

import reception.vocabulary.Term;

/** How a unit stands to the one that receives. */
public enum UnitStanding {
    @Term(zh = "接待单位的上级") ABOVE_HOST,
    @Term(zh = "接待单位") HOST,
    @Term(zh = "派出单位") SENDING_UNIT,
    @Term(zh = "接待单位的下级") BELOW_HOST
}
