package reception.visit.transport;

import reception.vocabulary.Term;

/** The values of 车辆来源. */
@Term(zh = "车辆来源")
public enum VehicleOwner {
    @Term(zh = "接待单位", also = {"本单位", "本单位公车", "单位公车", "单位公务用车", "局公车", "我局"}) HOST,
    @Term(zh = "公务用车平台", also = {"公车平台", "公务用车服务平台", "公务用车中心", "机关事务中心", "机关事务服务中心", "机关事务局", "机关车队"}) OFFICIAL_FLEET,
    @Term(zh = "租赁", also = {"租车", "社会租赁"}) RENTED,
    @Term(zh = "来宾自备") GUEST,
    @Term(zh = "下级单位", also = "下属单位") SUBORDINATE,
    @Term(zh = "企业") ENTERPRISE,
    @Term(zh = "其他单位", also = "外单位") OTHER_UNIT,
    @Term(zh = "个人") INDIVIDUAL
}
