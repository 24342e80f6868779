package reception.visit.programme;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.When;
import reception.visit.transport.Transport;
import reception.vocabulary.OrPeriod;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** Arrival and departure. */
@Term(zh = "来访时间", meansZh = "抵离时间", means = "arrival and departure")
public record Visit(
        Place at,
        @Shorthand @OrPeriod @Term(zh = "抵达", also = {"抵达时间", "到达", "到达时间", "抵达日期", "到达日期", "开始", "开始时间", "开始日期", "起始时间", "来访时间", "来访日期", "起", "start"}, meansZh = "如 2026-11-03T10:00", means = "such as 2026-11-03T10:00") When arrives,
        @Term(zh = "离开", also = {"离开时间", "返程时间", "离开日期", "返程日期", "结束", "结束时间", "结束日期", "离会时间", "止", "返回时间", "end"}) When departs,
        @Term(zh = "实际抵达") When actualArrives,
        @Term(zh = "实际离开") When actualDeparts,
        @Term(zh = "天数", also = {"停留天数", "接待天数", "来访天数"}, meansZh = "从抵达到离开的天数，首尾都算", means = "from arrival to departure, both counted") Integer days,
        @Term(zh = "来程交通", also = {"来程", "抵达交通", "抵达航班车次"}) Transport arrivalBy,
        @Term(zh = "返程交通", also = {"返程", "离开交通", "返程航班车次"}) Transport departureBy,
        @Term(zh = "以往来访", meansZh = "同一单位此前来访", means = "earlier visits of the same unit") List<EarlierVisit> earlierVisits,
        @Term(zh = "同期来访", meansZh = "同一时间、同一事由的其他来访", means = "other visits on the same days for the same matter") List<ConcurrentVisit> concurrentVisits) implements Fact {

    /** Whether a moment lies before the arrival or after the departure; never for null. Where one of two names only the day, days are compared. */
    public boolean excludes(When moment) {
        return isBefore(moment, arrives) || isBefore(departs, moment);
    }

    private static boolean isBefore(When a, When b) {
        if (a == null || b == null || !a.date().equals(b.date())) {
            return a != null && b != null && a.date().isBefore(b.date());
        }
        return a.time() != null && b.time() != null && a.time().isBefore(b.time());
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
