package reception.visit.welcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** One item for each gift that the guests gave. */
@Term(zh = "收受礼品", meansZh = "来宾所赠，一件一项", means = "one item for each gift that the guests gave")
public record ReceivedGift(
        Place at,
        @Term(zh = "名称", also = "礼品名称") String item,
        @Term(zh = "类型") GiftKind kind,
        @Yuan @Term(zh = "价值", also = "单价", meansZh = "元", means = "yuan") BigDecimal value,
        @Personal @Term(zh = "受赠人", prose = "recipient") String to,
        @Term(zh = "收受日期") LocalDate received,
        @Term(zh = "上交日期", meansZh = "登记上交的日期，未上交则写“无”", means = "day on which it was declared and handed in; none if it was not") LocalDate handedIn) implements Fact {

    /** How many months it was kept, a month that has begun counted as one; null if either day is not stated. */
    public Long monthsKept() {
        if (received == null || handedIn == null) {
            return null;
        }
        return handedIn.isAfter(received) ? Long.valueOf(ChronoUnit.MONTHS.between(received, handedIn.minusDays(1)) + 1) : Long.valueOf(0);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
