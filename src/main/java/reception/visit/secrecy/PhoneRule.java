package reception.visit.secrecy;

import reception.vocabulary.Term;

/** The values of 手机管理. */
@Term(zh = "手机管理")
public enum PhoneRule {
    @Term(zh = "集中保管", also = "不带入") COLLECTED,
    @Term(zh = "允许带入") ALLOWED,
    @Term(zh = "关机") SWITCHED_OFF
}
