package reception.rule;

import reception.vocabulary.Term;

/**
 * How bad a violation is, from bad to mild.
 *
 * @since 0.1.0
 */
public enum Severity {
    @Term(zh = "不符合规定", also = "错误", means = "an instrument forbids it outright", meansZh = "文件明令禁止") ERROR,
    @Term(zh = "提醒", means = "forbidden in principle, by a local or unverified rule, or a fact is missing that must exist", meansZh = "原则上不允许、依据未核实，或缺少应有的内容") WARNING,
    @Term(zh = "建议", means = "protocol or courtesy", meansZh = "礼宾或服务上的建议") INFO;

    /** Whether this one is at least as bad as another. */
    public boolean isAtLeast(Severity other) {
        return ordinal() <= other.ordinal();
    }
}
