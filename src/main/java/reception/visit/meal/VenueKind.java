package reception.visit.meal;

import reception.vocabulary.Term;

/** The values of 场所类型. */
@Term(zh = "场所类型")
public enum VenueKind {
    @Term(zh = "机关食堂", also = {"食堂", "政府食堂", "公务灶", "单位食堂", "内部食堂", "职工食堂", "学校食堂", "公务餐厅"}) CANTEEN,
    @Term(zh = "内部接待场所", also = {"招待所", "内部宾馆"}) IN_HOUSE,
    @Term(zh = "定点饭店", also = {"定点酒店", "定点宾馆"}) DESIGNATED_HOTEL,
    @Term(zh = "餐馆", also = {"社会餐馆", "餐厅", "酒店", "宾馆", "饭店", "饭庄", "酒楼", "社会饭店", "社会酒店"}) RESTAURANT,
    @Term(zh = "高消费餐饮场所", also = "高消费场所") HIGH_END_RESTAURANT,
    @Term(zh = "私人会所", also = "会所") PRIVATE_CLUB,
    @Term(zh = "一桌餐") ONE_TABLE_KITCHEN,
    @Term(zh = "私人住宅", also = "民宅") PRIVATE_HOME,
    @Term(zh = "茶楼", also = "茶室") TEA_HOUSE,
    @Term(zh = "企业食堂", also = "企业内部餐厅") ENTERPRISE_CANTEEN,
    @Term(zh = "农家乐") FARMHOUSE,
    @Term(zh = "办公场所", also = "机关") OFFICE,
    @Term(zh = "会议室", also = "会议厅") MEETING_ROOM,
    @Term(zh = "工厂", also = {"企业", "厂区"}) FACTORY,
    @Term(zh = "乡村", also = "村") VILLAGE,
    @Term(zh = "项目现场") PROJECT_SITE,
    @Term(zh = "学校") SCHOOL,
    @Term(zh = "医院") HOSPITAL,
    @Term(zh = "博物馆", also = "展馆") MUSEUM,
    @Term(zh = "风景名胜区", also = "景区") SCENIC_AREA,
    @Term(zh = "宗教活动场所") RELIGIOUS_SITE,
    @Term(zh = "歌厅", also = {"歌舞厅", "卡拉OK", "夜总会"}) KTV,
    @Term(zh = "洗浴", also = {"洗浴中心", "桑拿"}) BATH,
    @Term(zh = "高尔夫球场", also = "高尔夫") GOLF,
    @Term(zh = "水疗", also = {"按摩", "足浴"}) SPA,
    @Term(zh = "健身房", also = "健身场所") GYM,
    @Term(zh = "酒吧") BAR,
    @Term(zh = "军事禁区", also = "军事管理区") MILITARY_SITE,
    @Term(zh = "其他") OTHER
}
