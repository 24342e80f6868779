package reception.visit.secrecy;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.When;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;

/** Coverage, review, publication. */
@Term(zh = "新闻报道", meansZh = "报道、审查与发布", means = "coverage, review, publication")
public record MediaPlan(
        Place at,
        @Term(zh = "安排报道") Boolean coverage,
        @Personal @Term(zh = "审查人", also = "保密审查") String reviewedBy,
        @Term(zh = "发布时间") When publishAt,
        @Term(zh = "媒体") List<String> outlets,
        @Term(zh = "直播") Boolean live) implements Fact {

    /** Whether the visit is covered: as stated, else because outlets or a time of publication are named. */
    public boolean isCovered() {
        return coverage == null ? publishAt != null || !outlets.isEmpty() : coverage;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
