package reception.visit.host;

import reception.vocabulary.Term;

/** The values of 人员来源. */
@Term(zh = "人员来源")
public enum StaffOrigin {
    @Term(zh = "接待办", also = "接待部门") RECEPTION_OFFICE,
    @Term(zh = "相关部门") DEPARTMENT,
    @Term(zh = "企业") ENTERPRISE,
    @Term(zh = "酒店") HOTEL,
    @Term(zh = "外包单位", also = {"外包", "外聘"}) CONTRACTOR,
    @Term(zh = "志愿者") VOLUNTEER;

    /** Whether it is no part of the organs that receive the guests. */
    public boolean isOutside() {
        return this == ENTERPRISE || this == HOTEL || this == CONTRACTOR || this == VOLUNTEER;
    }
}
