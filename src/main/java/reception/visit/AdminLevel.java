package reception.visit;

import reception.vocabulary.Graded;
import reception.vocabulary.Term;

/** The values of 层级. */
@Term(zh = "层级")
@Graded
public enum AdminLevel {
    @Term(zh = "中央", also = "中央级") CENTRAL,
    @Term(zh = "省", also = "省级") PROVINCE,
    @Term(zh = "市", also = "市级") CITY,
    @Term(zh = "县", also = "县级") COUNTY,
    @Term(zh = "乡", also = "乡级") TOWNSHIP
}
