package reception.report;

import reception.vocabulary.Term;

/**
 * What can be done with the plan.
 *
 * @since 0.1.0
 */
public enum Verdict {
    @Term(zh = "可报批", means = "nothing stands against it", meansZh = "没有妨碍报批的内容，要件齐备") READY,
    @Term(zh = "需补正", means = "something is missing, or not as it should be in principle", meansZh = "缺少要件，或有原则上不妥之处") TO_BE_COMPLETED,
    @Term(zh = "不属公务接待", means = "no reception, and not judged by the rules on receptions", meansZh = "未按接待规定判断") NOT_A_RECEPTION,
    @Term(zh = "不在适用范围", means = "the host is not bound by the rules that are held here", meansZh = "接待单位不受所收录的规定约束") NOT_COVERED,
    @Term(zh = "不符合规定，不予报批", means = "something is forbidden", meansZh = "有明令禁止的内容") NOT_PERMITTED,
    @Term(zh = "无法读取", means = "the plan cannot be read", meansZh = "方案有书写错误，尚未检查") UNREADABLE
}
