package reception.rule;

import reception.vocabulary.Term;

/**
 * What makes a check fail, from the mildest demand to the strictest.
 *
 * @since 0.1.0
 */
public enum FailOn {
    @Term(zh = "不符合规定", also = "错误", means = "an error", meansZh = "有不符合规定的内容即为不通过") ERROR(Severity.ERROR),
    @Term(zh = "提醒", means = "a warning, or worse", meansZh = "有提醒或者不符合规定的内容即为不通过") WARNING(Severity.WARNING),
    @Term(zh = "建议", means = "any finding", meansZh = "有任何一条不符即为不通过") INFO(Severity.INFO),
    @Term(zh = "待明确", means = "any verdict but ready: an open matter, too", meansZh = "结论不是“可报批”即为不通过，有待明确的事项也在内") OPEN(Severity.WARNING);

    private final Severity severity;

    FailOn(Severity severity) {
        this.severity = severity;
    }

    /** The threshold that it stands for. */
    public Threshold threshold() {
        return new Threshold(severity, this == OPEN);
    }
}
