package reception.visit.programme;

import reception.vocabulary.Term;

/** The values of 视察人员. */
@Term(zh = "视察人员")
public enum TourMembers {
    @Term(zh = "人大代表") DEPUTIES,
    @Term(zh = "政协委员", prose = "CPPCC members") CPPCC_MEMBERS
}
