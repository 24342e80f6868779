package reception.plan;

import reception.vocabulary.Term;

/** The values of 本国. */
@Term(zh = "本国")
public enum HomeCountry {
    @Term(zh = "中国", also = {"中华人民共和国", "Chinese", "PRC", "中国籍"}) CHINA
}
