package reception.visit.programme;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/** One item for each visit. */
@Term(zh = "同期来访", meansZh = "一次一项", means = "one item for each visit")
public record ConcurrentVisit(
        Place at,
        @Term(zh = "单位", also = "来访单位") String unit,
        @Term(zh = "日期", prose = "date") LocalDate on,
        @Term(zh = "主题") String topic,
        @Term(zh = "合并接待", meansZh = "是否与本次接待统筹安排", means = "whether it is planned together with this one") Boolean merged,
        @Term(zh = "不合并理由") String reason) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
