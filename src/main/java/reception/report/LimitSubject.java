package reception.report;

import reception.format.Span;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * The thing of a plan to which a limit applies.
 *
 * @param path  in English keys; empty for the plan itself
 * @param span  where it stands
 * @param part  the part of the plan that lists it, such as meals; that of the visit as a whole for what is not one of a list
 * @param label what it is, by day, time or kind, without personal data; empty for the visit as a whole
 * @since 0.1.0
 */
public record LimitSubject(String path, Span span, Part part, Text label) {

    /** The parts of a plan whose things have limits of their own, in the order of the listing. */
    public enum Part {
        @Term(zh = "用餐") MEALS,
        @Term(zh = "住宿") LODGING,
        @Term(zh = "用车") VEHICLES,
        @Term(zh = "日程") ITINERARY,
        @Term(zh = "迎送") WELCOME,
        @Term(zh = "礼品") GIFTS,
        @Term(zh = "工作人员") TEAM,
        @Term(zh = "整个来访") VISIT
    }

    @Override
    public String toString() {
        return "LimitSubject[" + part + ", " + path + "]";
    }
}
