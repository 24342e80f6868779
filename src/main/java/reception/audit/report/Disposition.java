package reception.audit.report;

import java.time.LocalDate;
import reception.format.Place;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;

/**
 * What somebody recorded of a finding.
 *
 * @param finding its fingerprint
 * @param outcome what became of it
 * @param by      who says so
 * @param on      when
 * @param paper   on which paper
 * @param note    in words; may be null
 * @since 0.1.0
 */
@Term(zh = "处置", meansZh = "一条一项", means = "one item for each finding")
public record Disposition(
        Place at,
        @Term(zh = "线索", meansZh = "报告中的指纹", means = "the fingerprint in the report") String finding,
        @Term(zh = "结果", also = "处置结果") Result outcome,
        @Personal @Term(zh = "经办人", also = "由") String by,
        @Term(zh = "日期") LocalDate on,
        @Term(zh = "依据文书", also = {"文书", "材料"}) String paper,
        @Term(zh = "说明", also = "备注") String note) {

    /** What became of a finding. */
    public enum Result {
        @Term(zh = "已说明", also = "说明") EXPLAINED,
        @Term(zh = "已更正", also = "更正") CORRECTED,
        @Term(zh = "不属实") UNFOUNDED
    }

    /** Which finding it is of, and not by whom. */
    @Override
    public String toString() {
        return "Disposition[" + finding + "]";
    }
}
