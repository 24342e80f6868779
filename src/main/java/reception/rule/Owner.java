package reception.rule;

import reception.vocabulary.Term;

/** Who has to act on a finding. */
public enum Owner {
    @Term(zh = "经办人", prose = "responsible officer") HANDLER,
    @Term(zh = "接待部门", prose = "reception office") RECEPTION_OFFICE,
    @Term(zh = "审批人") APPROVER,
    @Term(zh = "财务部门", prose = "finance section") FINANCE,
    @Term(zh = "用餐场所") CATERER,
    @Term(zh = "住宿场所") HOTEL,
    @Term(zh = "派出单位") SENDING_UNIT,
    @Term(zh = "保密部门") SECRECY_OFFICE,
    @Term(zh = "外事部门") FOREIGN_AFFAIRS_OFFICE
}
