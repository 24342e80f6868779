package reception.visit.guests;

import reception.vocabulary.Term;
import reception.vocabulary.Vocabulary;

/** The values of 主体民族. */
@Term(zh = "主体民族")
public enum MajorityEthnicity {
    @Term(zh = "汉族", also = {"汉", "Han-Chinese"}) HAN;

    /** Whether an ethnicity is stated and is another one. */
    static boolean isOther(String ethnicity) {
        return ethnicity != null && Vocabulary.choices(MajorityEthnicity.class).byWord(ethnicity) == null;
    }
}
