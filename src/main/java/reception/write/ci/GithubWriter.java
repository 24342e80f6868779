package reception.write.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reception.report.Finding;
import reception.report.Printable;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.wording.Issue;
import reception.report.wording.ReportWording;
import reception.rule.Threshold;
import reception.standard.Citation;
import reception.vocabulary.Language;

/**
 * Writes workflow commands that GitHub Actions shows as annotations. GitHub shows only the first ten of each kind, so that the worst come first.
 * Everything stands in commands, escaped: nothing that a plan says can be taken for a command of its own.
 */
public final class GithubWriter implements ReportWriter {

    private final Writer out;
    private final ReportWording wording;
    private final Threshold.OfStages failOn;

    public GithubWriter(Writer out, Language language, Threshold.OfStages failOn) {
        this.failOn = failOn;
        this.out = out;
        this.wording = new ReportWording(language);
    }

    @Override
    public void write(Report report) throws IOException {
        List<Issue> issues = new ArrayList<>(Issue.of(report, wording, failOn));
        issues.sort(Comparator.comparing(Issue::level));
        for (Issue issue : issues) {
            command(command(issue.level()), report, issue, issue.title() + " (" + issue.rule() + ")", text(issue));
        }
        String counts = wording.counts(report);
        command("notice", report, null, wording.say("结论", "Verdict"), wording.word(report.verdict()) + (counts.isEmpty() ? "" : wording.say("（" + counts + "）", " (" + counts + ")")));
    }

    private static String command(Issue.Level level) {
        return switch (level) {
            case UNREADABLE, NOT_READY, ERROR -> "error";
            case WARNING -> "warning";
            default -> "notice";
        };
    }

    private String text(Issue issue) {
        Finding finding = issue.finding();
        if (finding == null) {
            return issue.messageWithCell(wording);
        }
        String standing = wording.standing(finding);
        String basis = finding.citations().isEmpty() ? "" : wording.say("\n依据：", "\nBasis: ") + Citation.all(finding.citations(), wording.language());
        return (standing.isEmpty() ? "" : standing.strip() + wording.say("", " ")) + issue.messageWithCell(wording) + basis + wording.say("\n建议：", "\nDo instead: ") + finding.suggestion(wording.language());
    }

    /** @param issue null for what concerns the file as a whole */
    private void command(String command, Report report, Issue issue, String title, String message) throws IOException {
        out.append("::").append(command).append(' ');
        boolean isFile = !report.name().isEmpty() && !report.name().equals("-");
        if (isFile) {
            out.append("file=").append(property(Issue.path(report))).append(',');
        }
        if (isFile && issue != null && !issue.span().isCell()) {
            out.append("line=" + issue.line() + ",endLine=" + issue.line() + ",col=" + issue.column() + ",endColumn=" + Math.max(issue.column(), issue.span().endColumn()) + ",");
        }
        String document = isFile ? wording.document(report) : "";
        out.append("title=").append(property(title + document)).append("::").append(data(message)).append('\n');
    }

    private static String data(String text) {
        return Printable.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
