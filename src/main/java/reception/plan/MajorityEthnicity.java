package reception.plan;

import reception.vocabulary.Term;

/** The values of 主体民族. */
@Term(zh = "主体民族")
public enum MajorityEthnicity {
    @Term(zh = "汉族", also = {"汉", "Han-Chinese"}) HAN
}
