package reception.write.text;

import java.io.IOException;
import java.io.Writer;
import reception.report.Printable;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.wording.Issue;
import reception.report.wording.ReportWording;
import reception.vocabulary.Language;

/** Writes one line for each issue, as compilers do: {@code file:line:column: severity: message [rule]}. */
public final class CompactWriter implements ReportWriter {

    private final Writer out;
    private final ReportWording wording;

    public CompactWriter(Writer out, Language language) {
        this.out = out;
        this.wording = new ReportWording(language);
    }

    @Override
    public void write(Report report) throws IOException {
        for (Issue issue : Issue.of(report, wording)) {
            out.append(Printable.line(issue.placeOrBeginning(report) + ": " + word(issue.level()) + ": " + issue.message()
                    + " [" + issue.rule() + "]")).append('\n');
        }
    }

    /** In English in every language, for the patterns by which editors find such lines. */
    private static String word(Issue.Level level) {
        return level == Issue.Level.UNREADABLE ? Issue.Level.ERROR.id() : level.id();
    }
}
