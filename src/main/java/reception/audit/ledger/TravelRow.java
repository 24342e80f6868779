package reception.audit.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.format.Place;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** One row of a ledger of claims for business trips. */
@Term(zh = "差旅台账", en = "travel-ledger", meansZh = "一行一人一次出差", means = "one row for each trip of a person")
record TravelRow(
        Place at,
        @Personal @Term(zh = "姓名", also = {"出差人", "出差人员"}) String person,
        @Term(zh = "单位", also = {"所在单位", "工作单位"}) String unit,
        @Term(zh = "日期", also = {"出差日期", "开始日期", "出发日期"}) LocalDate date,
        @Term(zh = "结束日期", also = {"返回日期", "截止日期"}) LocalDate lastDay,
        @Yuan @Term(zh = "伙食补助费", also = {"伙食补助", "伙食补助金额"}) BigDecimal mealAllowance,
        @Term(zh = "已扣减", also = {"已扣除", "已交伙食费", "已缴伙食费", "扣减接待用餐"}, meansZh = "由他人负担的用餐是否已扣减或者交费", means = "whether meals that others paid for were deducted or paid back") Boolean deducted) {
}
