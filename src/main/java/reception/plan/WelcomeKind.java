package reception.plan;

import reception.vocabulary.Term;

/** The values of 迎送类型. */
@Term(zh = "迎送类型")
public enum WelcomeKind {
    @Term(zh = "接站", also = "接送站") PICKUP,
    @Term(zh = "送站") SEE_OFF,
    @Term(zh = "迎送仪式", also = "迎送活动") CEREMONY
}
