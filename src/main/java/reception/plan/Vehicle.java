package reception.plan;

import java.util.Arrays;
import java.util.List;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;
import reception.yaml.Place;

/** One item for each vehicle. */
@Term(zh = "车辆", meansZh = "一车一项", means = "one item for each vehicle")
public record Vehicle(
        Place at,
        @Term(zh = "车型", also = "车辆类型") VehicleType type,
        @Term(zh = "座位数", also = "座位", meansZh = "含驾驶员", means = "including the driver's") Integer seats,
        @Term(zh = "车辆来源") VehicleOwner owner,
        @Term(zh = "车辆单位") String ownerName,
        @Term(zh = "车牌", also = {"车牌号", "号牌", "车号", "车辆号牌"}) String plate,
        @Personal @Term(zh = "驾驶员", also = "司机") String driver,
        @Personal @Term(zh = "驾驶员电话", also = "司机电话") String driverPhone,
        @Personal @Term(zh = "替换驾驶员", also = {"副驾驶员", "替班驾驶员"}) String coDriver,
        @Personal @Term(zh = "乘车人员") List<String> passengers,
        @Term(zh = "乘车人数", also = "乘坐人数") Integer passengerCount,
        @Term(zh = "行程段", prose = "drives", also = "行车路线") List<Leg> legs,
        @Term(zh = "警灯警报") Boolean policeLights,
        @Term(zh = "租车合同") Boolean rentalContract,
        @Term(zh = "协助用车", prose = "whether the host only helps") Boolean assisted,
        @Term(zh = "收取交通费") Charge charge) implements Fact, Labelled {

    @Override
    public List<Object> label() {
        return Arrays.asList(type);
    }
}
