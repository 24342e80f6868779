package reception.rule;

import reception.vocabulary.Term;

/** How a suggestion can be carried out in the plan's text. Each only takes away or lowers what the host controls. */
public enum FixKind {
    @Term(zh = "删去", means = "the thing at which the finding stands is taken off its list", meansZh = "从清单中删去所指的一项") REMOVE,
    @Term(zh = "降低", means = "the count is lowered to what is allowed", meansZh = "人数降到允许的数目") LOWER,
    @Term(zh = "取消", means = "the plan states that there is none", meansZh = "方案改写为没有此项") CANCEL
}
