package reception.visit.guests;

import reception.vocabulary.Term;

/** The values of 关系. */
@Term(zh = "关系")
public enum GuestRelation {
    @Term(zh = "无", also = "本人") NONE,
    @Term(zh = "配偶") SPOUSE,
    @Term(zh = "子女") CHILD,
    @Term(zh = "家属", also = {"其他亲属", "亲属"}) FAMILY,
    @Term(zh = "朋友") FRIEND,
    @Term(zh = "私人客人", also = "私人来宾") PRIVATE
}
