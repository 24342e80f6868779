package reception.visit.lodging;

import reception.vocabulary.Term;

/** The values of 房型. */
@Term(zh = "房型")
public enum RoomType {
    @Term(zh = "标准间", also = {"标间", "双人间", "标准房", "双床房", "双标间", "标准双人间", "双人标间", "商务标间", "高级标间", "豪华标间", "普通标间"}) STANDARD,
    @Term(zh = "单间", also = {"单人间", "大床房", "单人房", "大床间", "标准单间", "单人标间", "商务单间", "商务大床房", "高级大床房", "豪华大床房"}) SINGLE,
    @Term(zh = "普通套间", also = {"套间", "套房", "普通套房"}) SUITE,
    @Term(zh = "豪华套间", also = {"豪华套房", "总统套房"}) DELUXE_SUITE,
    @Term(zh = "其他", also = {"家庭房", "三人间", "亲子房", "四人间"}) OTHER;

    /** Whether it is a suite of any kind. */
    public boolean isSuite() {
        return this == SUITE || this == DELUXE_SUITE;
    }
}
