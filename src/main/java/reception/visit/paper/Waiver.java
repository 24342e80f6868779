package reception.visit.paper;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Paper;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;

/** An approved exception. */
@Term(zh = "例外事项", en = "exception", meansZh = "经批准的例外", means = "an approved exception")
public record Waiver(
        Place at,
        @Term(zh = "规则", meansZh = "规则编号，如 cost/meal-companions", means = "id of the rule, such as cost/meal-companions") String rule,
        @Term(zh = "理由") String reason,
        @Personal @Term(zh = "批准人", meansZh = "批准的人，不得是经办人、来宾或者接待单位的人", means = "who approved it: neither the responsible officer nor a guest, nor anybody of the host") String approvedBy,
        @Term(zh = "批准单位", also = {"批准机关", "批准人单位"}, meansZh = "批准人所在单位，写全称", means = "the approver's unit, by its full name") String unit,
        @Paper @Term(zh = "批准文件", meansZh = "批准文件字号", means = "number of the approving document") String document,
        @Term(zh = "有效期至", prose = "last day of validity", meansZh = "最后一天有效", means = "last day on which it holds") LocalDate until) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
