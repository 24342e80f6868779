package reception.visit.paper;

import reception.format.Place;
import reception.format.Stated;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * An entry that a reception list may have to hold.
 *
 * @param at    the list
 * @param entry where it stands in the plan, or would stand
 * @param state whether it is filled in
 */
public record ListEntry(Place at, @Term(zh = "内容") Matter matter, OpenEntry entry, Stated state) implements Fact {

    /** The values of 清单内容. */
    @Term(zh = "清单内容")
    public enum Matter {
        @Term(zh = "来宾名单") NAMES,
        @Term(zh = "姓名") NAME,
        @Term(zh = "单位") UNIT,
        @Term(zh = "职务") POST,
        @Term(zh = "公务活动") ACTIVITIES,
        @Term(zh = "项目") ACTIVITY,
        @Term(zh = "时间") TIME,
        @Term(zh = "场所") PLACE,
        @Term(zh = "费用") COSTS,
        @Term(zh = "金额") AMOUNT
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
