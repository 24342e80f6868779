package reception.rule;

import reception.vocabulary.Term;

/**
 * How a rule ends for one thing that it is about.
 *
 * @since 0.1.0
 */
public enum Outcome {
    @Term(zh = "不符") VIOLATED,
    @Term(zh = "例外（已批准）") EXCEPTED,
    @Term(zh = "无法判定") UNDETERMINED,
    /** What the plan is silent about, and nobody plans without saying so. */
    @Term(zh = "视为未安排") NOT_PLANNED,
    @Term(zh = "符合") SATISFIED,
    @Term(zh = "不适用") NOT_APPLICABLE
}
