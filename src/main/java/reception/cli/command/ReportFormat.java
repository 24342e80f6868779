package reception.cli.command;

import reception.write.OutputFormat;

/** What {@code check --format} takes: a format of reports, or that of a patch with {@code --fix}. */
public enum ReportFormat {
    TEXT, COMPACT, JSON, SARIF, JUNIT, GITHUB, GITLAB, MARKDOWN, CSV, HTML, DIFF;

    /** The format of reports; that of a text for a patch, which is none. */
    OutputFormat format() {
        return this == DIFF ? OutputFormat.TEXT : OutputFormat.valueOf(name());
    }
}
