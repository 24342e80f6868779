package reception.audit.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditReport;
import reception.report.Printable;
import reception.report.Profile;
import reception.vocabulary.Text;

/** Writes for people at a terminal. */
final class AuditText implements AuditWriter {

    private static final int MOST_PLACES = 12;
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String BLUE = "\u001b[34m";
    private static final String RESET = "\u001b[0m";

    private final Writer out;
    private final AuditWording wording;
    private final boolean coloured;
    private final boolean everything;

    AuditText(Writer out, AuditWording wording, boolean coloured, boolean everything) {
        this.out = out;
        this.wording = wording;
        this.coloured = coloured;
        this.everything = everything;
    }

    @Override
    public void write(AuditReport report) throws IOException {
        line(BOLD, wording.title(), "");
        if (report.profile().personal() != Profile.FULL) {
            line("", "", report.profile().personal().note(wording.language()));
        }
        line("", "", wording.scope(report));
        section(report.findings(false), wording.say("== 违规", "== Violations"));
        List<AuditFinding> signals = report.findings(true);
        section(signals, wording.say("== 疑点", "== Signals"));
        if (!report.unread().isEmpty()) {
            line("", "", "");
            line(BOLD, wording.say("== 不能读取，未予比对", "== Not readable, and not compared"), "");
            for (AuditReport.Unread unread : report.unread()) {
                String place = unread.error().span().isSomewhere() ? ":" + unread.error().span().place() : "";
                line("", "", "  " + unread.file() + place + " " + unread.error().message().in(wording.language()));
            }
        }
        for (Text notice : report.notices()) {
            line("", "", "");
            line("", "", wording.say("提示：", "Note: ") + notice.in(wording.language()));
        }
        line("", "", "");
        line("", "", wording.say("结论：", "Conclusion: ") + wording.conclusion(report) + wording.say("。", "."));
        if (!signals.isEmpty()) {
            line("", "", wording.signalsAreNoViolations());
        }
    }

    private void section(List<AuditFinding> findings, String title) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        line("", "", "");
        line(BOLD, title + wording.say("：" + findings.size() + "条", ": " + findings.size()), "");
        for (AuditFinding finding : findings) {
            finding(finding);
        }
    }

    private void finding(AuditFinding finding) throws IOException {
        line("", "", "");
        String colour = finding.isSignal() ? BLUE : finding.severity() == reception.rule.Severity.ERROR ? RED : YELLOW;
        line(colour, wording.sort(finding), " " + finding.rule().card().title().in(wording.language()) + "  " + finding.rule().id());
        line("", "", "  " + finding.said().in(wording.language()));
        if (!finding.citations().isEmpty()) {
            line("", "", "  " + wording.say("依据：", "Basis: ") + wording.basis(finding));
        }
        line("", "", "  " + wording.say("建议：", "Do: ") + finding.remedy().in(wording.language()) + wording.say("（", " (") + wording.owner(finding) + wording.say("）", ")"));
        if (finding.disposition() != null) {
            line("", "", "  " + wording.say("处置：", "Disposition: ") + wording.disposition(finding));
        }
        int shown = everything ? finding.places().size() : Math.min(MOST_PLACES, finding.places().size());
        for (AuditFinding.Named named : finding.places().subList(0, shown)) {
            line("", "", "    " + named.place() + "  " + named.label().in(wording.language()));
        }
        if (shown < finding.places().size()) {
            int more = finding.places().size() - shown;
            line("", "", "    " + wording.say("另有" + more + "处（--all 全部列出）", more + " more (--all lists them)"));
        }
        line("", "", "  " + wording.say("指纹 ", "fingerprint ") + finding.fingerprint());
    }

    private void line(String style, String styled, String rest) throws IOException {
        boolean isStyled = coloured && !style.isEmpty();
        out.append(isStyled ? style : "").append(Printable.line(styled)).append(isStyled ? RESET : "").append(Printable.line(rest)).append('\n');
    }
}
