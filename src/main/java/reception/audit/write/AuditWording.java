package reception.audit.write;

import java.util.List;
import java.util.Locale;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditReport;
import reception.audit.report.Disposition;
import reception.rule.Severity;
import reception.standard.Citation;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** What reports of audits say in the same words whatever their format. */
record AuditWording(Language language) {

    String say(String zh, String en) {
        return language.choose(zh, en);
    }

    String title() {
        return say("跨方案比对报告", "Audit across plans");
    }

    /** What was read and judged. */
    String scope(AuditReport report) {
        return say("方案" + report.plans() + "份，台账" + report.rows() + "行，比对" + report.groups() + "组。",
                plural(report.plans(), "plan") + ", " + plural(report.rows(), "ledger row") + ", " + plural(report.groups(), "group") + " compared.");
    }

    /** How it ended. */
    String conclusion(AuditReport report) {
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        long recorded = report.findings().stream().filter(finding -> finding.disposition() != null).count();
        String zh = "不符合规定" + errors + "条，提醒" + warnings + "条，疑点" + report.signals() + "条" + (recorded == 0 ? "" : "，已处置" + recorded + "条")
                + (report.unread().isEmpty() ? "" : "，不能读取" + report.unread().size() + "处");
        String en = plural(errors, "error") + ", " + plural(warnings, "warning") + ", " + plural(report.signals(), "signal")
                + (recorded == 0 ? "" : ", " + recorded + " settled") + (report.unread().isEmpty() ? "" : ", " + report.unread().size() + " unreadable");
        return say(zh, en);
    }

    /** What a signal is not. */
    String signalsAreNoViolations() {
        return say("疑点不是违规，没有条款依据，只请有关单位说明；参考值为本程序自定。", "A signal is no violation and rests on no article: it asks for a word. Its measure is this program's own.");
    }

    /** Of what sort a finding is. */
    String sort(AuditFinding finding) {
        return finding.isSignal() ? say("疑点", "signal") : Vocabulary.word(finding.severity()).inProse(language);
    }

    /** The same for programs, in every language. */
    static String id(AuditFinding finding) {
        return finding.isSignal() ? "signal" : finding.severity().name().toLowerCase(Locale.ROOT);
    }

    String owner(AuditFinding finding) {
        return Vocabulary.word(finding.rule().card().owner()).inProse(language);
    }

    /** On which articles it rests; empty for a signal. */
    String basis(AuditFinding finding) {
        return finding.citations().isEmpty() ? "" : Citation.all(finding.citations(), language);
    }

    /** What was recorded of it; empty if nothing was. */
    String disposition(AuditFinding finding) {
        Disposition recorded = finding.disposition();
        if (recorded == null) {
            return "";
        }
        List<String> facts = java.util.stream.Stream.of(recorded.on() == null ? null : Dates.of(recorded.on(), language), recorded.paper(), recorded.by(), recorded.note()).filter(java.util.Objects::nonNull).toList();
        return Vocabulary.word(recorded.outcome()).inProse(language) + (facts.isEmpty() ? "" : say("（", " (") + String.join(say("，", ", "), facts) + say("）", ")"));
    }

    String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
