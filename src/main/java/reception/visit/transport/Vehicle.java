package reception.visit.transport;

import java.util.Arrays;
import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.visit.money.Charge;
import reception.vocabulary.Paired;
import reception.vocabulary.Personal;
import reception.vocabulary.Prose;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** One item for each vehicle. */
@Paired(key = "type", value = "count")
@Term(zh = "车辆", meansZh = "一车一项", means = "one item for each vehicle")
public record Vehicle(
        Place at,
        @Shorthand @Term(zh = "车型", also = {"车辆类型", "类型", "车辆", "车种"}) VehicleType type,
        @Term(zh = "数量", also = {"台数", "辆数", "车辆数", "车辆数量", "数目"}, meansZh = "同样的车辆数", means = "number of such vehicles") Integer count,
        @Term(zh = "编号", also = {"车辆编号", "车序", "序号", "几号车"}, meansZh = "如 1号车", means = "such as car no. 1") String number,
        @Term(zh = "用途", also = {"车辆用途", "用车事由", "车辆任务", "角色", "任务", "用车范围", "作用"}, meansZh = "如主车、工作车、接站", means = "such as lead car, staff car, pick-up") String use,
        @Term(zh = "座位数", also = "座位", meansZh = "含驾驶员", means = "including the driver's") Integer seats,
        @Term(zh = "车辆来源", also = {"来源", "车辆归属", "车辆性质"}) VehicleOwner owner,
        @Term(zh = "车辆单位") String ownerName,
        @Term(zh = "车牌", also = {"车牌号", "号牌", "车号", "车辆号牌", "牌号", "车牌号码"}) String plate,
        @Personal @Term(zh = "驾驶员", also = {"司机", "驾驶人"}) String driver,
        @Personal @Term(zh = "驾驶员电话", also = {"司机电话", "联系电话", "电话", "司机联系电话"}) String driverPhone,
        @Personal @Term(zh = "替换驾驶员", also = {"副驾驶员", "替班驾驶员"}) String coDriver,
        @Personal @Term(zh = "乘车人员", also = {"乘坐人员", "乘车人", "乘坐人", "乘员"}) List<String> passengers,
        @Term(zh = "乘车人数", also = "乘坐人数") Integer passengerCount,
        @Term(zh = "行程段", prose = "drives", also = {"行车路线", "路线", "行驶路线"}) List<Leg> legs,
        @Term(zh = "警灯警报") Boolean policeLights,
        @Term(zh = "租车合同") Boolean rentalContract,
        @Term(zh = "协助用车", prose = "whether the host only helps") Boolean assisted,
        @Term(zh = "收取交通费") Charge charge,
        @Prose @Term(zh = "备注", also = "说明") String notes) implements Fact, Labelled {

    /** How many vehicles the item stands for: one where no number is stated, and never none, since it has an item. */
    public int vehicles() {
        return count == null ? 1 : Math.max(1, count);
    }

    @Override
    public List<Object> label() {
        return Arrays.asList(type);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
