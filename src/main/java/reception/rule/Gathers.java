package reception.rule;

import reception.vocabulary.Term;

/**
 * By what the entries of many plans are gathered, so that a rule can judge those together that belong together.
 *
 * @since 0.1.0
 */
public enum Gathers {
    @Term(zh = "公函", prose = "official letter") LETTER,
    @Term(zh = "票据", prose = "invoice") BILL,
    @Term(zh = "销售方和日期", prose = "seller and day") SELLER_AND_DAY,
    @Term(zh = "销售方和年度", prose = "seller and year") SELLER_AND_YEAR,
    @Term(zh = "人员和日期", prose = "person and day") PERSON_AND_DAY,
    @Term(zh = "来访单位和年度", prose = "guests' unit and year") UNIT_AND_YEAR,
    @Term(zh = "主客单位和年度", prose = "two units and year") PAIR_AND_YEAR,
    @Term(zh = "场所和月份", prose = "venue and month") VENUE_AND_MONTH,
    @Term(zh = "场所和年度", prose = "venue and year") VENUE_AND_YEAR,
    @Term(zh = "预算科目和年度", prose = "budget line and year") LINE_AND_YEAR,
    @Term(zh = "接待单位", prose = "host") HOST
}
