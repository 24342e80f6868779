package reception.visit.transport;

import java.math.BigDecimal;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.When;
import reception.vocabulary.Term;

/** One item for each leg. */
@Term(zh = "行程段", meansZh = "一段一项", means = "one item for each leg")
public record Leg(
        Place at,
        @Term(zh = "出发地", prose = "place of departure") String from,
        @Term(zh = "目的地", prose = "destination") String to,
        @Term(zh = "开始", also = "出发时间") When starts,
        @Term(zh = "结束", also = "到达时间") When ends,
        @Term(zh = "途中休息分钟", meansZh = "途中停车休息，分钟", means = "minutes of rest on the way") Integer stopMinutes,
        @Term(zh = "公里数", also = "里程") BigDecimal kilometres) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
