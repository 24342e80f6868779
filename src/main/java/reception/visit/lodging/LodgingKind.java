package reception.visit.lodging;

import reception.vocabulary.Term;

/** The values of 住宿类型. */
@Term(zh = "住宿类型")
public enum LodgingKind {
    @Term(zh = "定点饭店", also = {"定点酒店", "定点宾馆", "政府采购定点饭店", "协议酒店"}) DESIGNATED,
    @Term(zh = "内部接待场所", also = {"招待所", "内部宾馆", "专家楼", "校内宾馆"}) IN_HOUSE,
    @Term(zh = "其他") OTHER
}
