package reception.visit.programme;

import reception.vocabulary.Term;

/** The values of 视察方式. */
@Term(zh = "视察方式")
public enum TourForm {
    @Term(zh = "集中视察", prose = "joint tour", also = "联合视察") JOINT,
    @Term(zh = "专题视察", prose = "special tour", also = {"专项视察", "专题调研"}) SPECIAL,
    @Term(zh = "持证视察", prose = "tour by card") BY_CARD
}
