package reception.plan;

import reception.vocabulary.Term;

/** The values of 层级. */
@Term(zh = "层级")
public enum AdminLevel {
    @Term(zh = "中央") CENTRAL,
    @Term(zh = "省") PROVINCE,
    @Term(zh = "市") CITY,
    @Term(zh = "县") COUNTY,
    @Term(zh = "乡") TOWNSHIP
}
