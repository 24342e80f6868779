package reception.plan;

import reception.vocabulary.Term;

/** The values of 接待性质. */
@Term(zh = "接待性质")
public enum ReceptionKind {
    @Term(zh = "国内公务") DOMESTIC_OFFICIAL,
    @Term(zh = "外事") FOREIGN,
    @Term(zh = "商务招商", also = {"招商引资", "商务接待", "招商接待"}) BUSINESS,
    @Term(zh = "企业商务", also = "企业商务招待") ENTERPRISE
}
