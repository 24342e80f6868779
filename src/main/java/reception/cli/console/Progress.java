package reception.cli.console;

import java.util.List;
import reception.report.Report;
import reception.report.Verdict;
import reception.vocabulary.Language;

/** A bar on a terminal's last line that says how far a long run has come. */
public final class Progress {

    private static final int FEWEST_PLANS = 50;
    private static final int WIDTH = 30;

    private final Console console;
    private final Language language;
    private final int total;
    private final boolean shown;
    private int done;
    private int notPermitted;

    /**
     * @param total how many files there are
     * @param quiet whether nothing is to be shown
     */
    public Progress(Console console, Language language, int total, boolean quiet) {
        this.console = console;
        this.language = language;
        this.total = total;
        this.shown = !quiet && total > FEWEST_PLANS && console.isErrTerminal() && !console.isCi();
    }

    /** Takes the bar away, before anything else is written. */
    public void clear() {
        if (shown && done > 0) {
            console.clearErrLine();
        }
    }

    /** Shows the bar anew, after the reports of a file have been written. */
    public void advance(List<Report> reports) {
        if (!shown) {
            return;
        }
        done++;
        notPermitted += (int) reports.stream().filter(report -> report.verdict() == Verdict.NOT_PERMITTED).count();
        console.out().flush();
        int filled = (int) ((long) WIDTH * done / total);
        console.clearErrLine();
        console.err().print("[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + total
                + language.choose("份方案，" + notPermitted + "份不予报批", " plans, " + notPermitted + " not permitted"));
        console.err().flush();
    }
}
