package reception.visit.programme;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/** One item for each visit. */
@Term(zh = "以往来访", meansZh = "一次一项", means = "one item for each visit")
public record EarlierVisit(
        Place at,
        @Term(zh = "日期", prose = "date") LocalDate on,
        @Term(zh = "主题") String topic,
        @Term(zh = "同一主题") Boolean sameTopic) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
