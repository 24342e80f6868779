package reception.visit.welcome;

import reception.vocabulary.Term;

/** The values of 迎送类型. */
@Term(zh = "迎送类型")
public enum WelcomeKind {
    @Term(zh = "接站", also = {"接送站", "接机"}) PICKUP,
    @Term(zh = "送站", also = {"送机", "送行"}) SEE_OFF,
    @Term(zh = "迎送仪式", also = "迎送活动") CEREMONY
}
