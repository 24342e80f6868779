package reception.visit.guests;

import reception.vocabulary.Term;

/** The values of 接待方式. */
@Term(zh = "接待方式")
public enum HostingMode {
    @Term(zh = "全额招待") FULL,
    @Term(zh = "部分招待") PARTIAL,
    @Term(zh = "自费") SELF_PAID
}
