package reception.audit.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditReport;
import reception.report.Printable;
import reception.write.text.MarkdownWriter;

/** Writes one comment for a merge request; what does not fit is counted. Nothing that a plan says becomes markup. */
final class AuditMarkdown implements AuditWriter {

    private static final int MOST_CHARACTERS = 60_000;
    private static final int MOST_PLACES = 12;

    private final Writer out;
    private final AuditWording wording;

    AuditMarkdown(Writer out, AuditWording wording) {
        this.out = out;
        this.wording = wording;
    }

    @Override
    public void write(AuditReport report) throws IOException {
        StringBuilder text = new StringBuilder("## " + wording.title() + "\n\n" + wording.scope(report) + " **" + wording.conclusion(report) + "**\n");
        section(text, report.findings(false), wording.say("违规", "Violations"));
        List<AuditFinding> signals = report.findings(true);
        section(text, signals, wording.say("疑点", "Signals"));
        if (!signals.isEmpty()) {
            text.append('\n').append(wording.signalsAreNoViolations()).append('\n');
        }
        if (!report.unread().isEmpty()) {
            text.append("\n### ").append(wording.say("不能读取", "Not readable")).append("\n\n");
            report.unread().stream().limit(MOST_PLACES).forEach(each -> text.append("- ").append(escaped(each.file() + ":" + Math.max(1, each.error().span().line()) + " " + each.error().message().in(wording.language()))).append('\n'));
        }
        report.notices().forEach(notice -> text.append('\n').append(wording.say("提示：", "Note: ")).append(escaped(notice.in(wording.language()))).append('\n'));
        out.write(text.toString());
    }

    private void section(StringBuilder text, List<AuditFinding> findings, String title) {
        if (findings.isEmpty()) {
            return;
        }
        text.append("\n### ").append(title).append(" (").append(findings.size()).append(")\n\n");
        int left = 0;
        for (AuditFinding finding : findings) {
            String item = item(finding);
            if (text.length() + item.length() > MOST_CHARACTERS) {
                left++;
            } else {
                text.append(item);
            }
        }
        if (left > 0) {
            text.append("- ").append(wording.say("另有" + left + "条，此处容纳不下", left + " more do not fit here")).append('\n');
        }
    }

    private String item(AuditFinding finding) {
        StringBuilder item = new StringBuilder("- **" + wording.sort(finding) + "** " + escaped(finding.rule().card().title().in(wording.language())) + " `" + finding.rule().id() + "`<br>");
        item.append(escaped(finding.said().in(wording.language())));
        if (!finding.citations().isEmpty()) {
            item.append("<br>").append(wording.say("依据：", "Basis: ")).append(escaped(wording.basis(finding)));
        }
        item.append("<br>").append(wording.say("建议：", "Do: ")).append(escaped(finding.remedy().in(wording.language())));
        if (finding.disposition() != null) {
            item.append("<br>").append(wording.say("处置：", "Disposition: ")).append(escaped(wording.disposition(finding)));
        }
        finding.places().stream().limit(MOST_PLACES).forEach(named -> item.append("<br>").append(escaped(named.place() + " " + named.label().in(wording.language()))));
        int more = finding.places().size() - MOST_PLACES;
        return item.append(more > 0 ? "<br>" + wording.say("另有" + more + "处", more + " more places") : "").append('\n').toString();
    }

    private static String escaped(String text) {
        return MarkdownWriter.escaped(Printable.line(text));
    }
}
