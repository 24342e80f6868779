package reception.audit.report;

import reception.rule.Severity;
import reception.vocabulary.Term;

/**
 * What makes an audit fail.
 *
 * @since 0.1.0
 */
public enum AuditFailOn {
    @Term(zh = "不符合规定", means = "a violation that is an error", meansZh = "有不符合规定的内容即为不通过") ERROR(Severity.ERROR),
    @Term(zh = "提醒", means = "a violation", meansZh = "有提醒或者不符合规定的内容即为不通过") WARNING(Severity.WARNING),
    @Term(zh = "疑点", means = "a signal, too", meansZh = "有疑点也为不通过") SIGNAL(Severity.INFO);

    private final Severity severity;

    AuditFailOn(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }
}
