package reception.visit.transport;

import reception.vocabulary.Other;
import reception.vocabulary.Term;

/** The values of 车型. */
@Term(zh = "车型")
public enum VehicleType {
    @Term(zh = "轿车", also = {"小轿车", "小车", "小客车", "小型客车", "公务轿车"}) SEDAN,
    @Term(zh = "越野车") SUV,
    @Term(zh = "商务车", also = {"别克商务", "别克商务车", "MPV", "商务面包车"}) BUSINESS_VAN,
    @Term(zh = "中巴", also = {"面包车", "中型客车", "中巴车", "考斯特", "考斯特中巴", "丰田考斯特"}) MINIBUS,
    @Term(zh = "大巴", also = {"大型客车", "大巴车", "大客车", "旅游大巴"}) BUS,
    @Term(zh = "警车") POLICE_CAR,
    @Term(zh = "救护车") AMBULANCE,
    @Other @Term(zh = "其他", also = "其他车辆") OTHER
}
