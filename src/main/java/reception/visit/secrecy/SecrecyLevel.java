package reception.visit.secrecy;

import reception.vocabulary.Graded;
import reception.vocabulary.Term;

/** The values of 密级. */
@Graded
@Term(zh = "密级")
public enum SecrecyLevel {
    @Term(zh = "无", also = {"不涉密", "公开", "非密"}) NONE,
    @Term(zh = "工作秘密", also = "内部") WORK_SECRET,
    @Term(zh = "秘密", prose = "confidential (秘密)") CONFIDENTIAL,
    @Term(zh = "机密", prose = "secret (机密)") SECRET,
    @Term(zh = "绝密", prose = "top secret (绝密)") TOP_SECRET;

    /** Whether it is a secret of the State or of work. */
    public boolean isSecretOfAnyKind() {
        return this != NONE;
    }

    /** Whether it is a level of state secrets. */
    public boolean isClassified() {
        return this == CONFIDENTIAL || this == SECRET || this == TOP_SECRET;
    }
}
