package reception.visit.transport;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** Flight or train. */
@Term(zh = "交通", meansZh = "航班、车次", means = "flight or train")
public record Transport(
        Place at,
        @Shorthand @Term(zh = "班次", also = {"航班车次", "航班号", "车次", "flight"}) String number,
        @Term(zh = "交通方式", also = {"方式", "交通工具"}, meansZh = "如高铁、航班、自驾", means = "such as train, flight, own car") String means,
        @Term(zh = "舱位", also = "座席") CabinClass cabin,
        @Term(zh = "费用承担方") String paidBy,
        @Term(zh = "接待单位承担") Boolean hostPays) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
