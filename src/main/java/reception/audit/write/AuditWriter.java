package reception.audit.write;

import java.io.IOException;
import java.io.Writer;
import reception.audit.report.AuditFailOn;
import reception.audit.report.AuditReport;
import reception.vocabulary.Language;
import reception.write.OutputFormat;

/**
 * Writes the report of an audit in one format.
 *
 * @since 0.1.0
 */
public interface AuditWriter {

    /** Writes the whole report; what its profile does not allow has been taken out of it. */
    void write(AuditReport report) throws IOException;

    /**
     * What a writer needs to know.
     *
     * @param coloured   whether to use a terminal's colours, where the format knows them
     * @param everything whether to name every place, where a format names some of many only
     * @param failOn     what fails the run, where the format knows failures
     */
    record Options(Language language, boolean coloured, boolean everything, AuditFailOn failOn) {
    }

    /**
     * Makes a writer of a format.
     *
     * @param out is neither flushed nor closed by the writer
     */
    static AuditWriter of(OutputFormat format, Writer out, Options options) {
        AuditWording wording = new AuditWording(options.language());
        return switch (format) {
            case TEXT -> new AuditText(out, wording, options.coloured(), options.everything());
            case COMPACT -> new AuditLines(out, wording);
            case JSON -> new AuditJson(out);
            case SARIF -> new AuditSarif(out, wording);
            case JUNIT -> new AuditJunit(out, wording, options.failOn());
            case GITHUB -> new AuditAnnotations(out, wording);
            case GITLAB -> new AuditQuality(out, wording);
            case MARKDOWN -> new AuditMarkdown(out, wording);
            case CSV -> new AuditCsv(out, wording);
            case HTML -> new AuditHtml(out, wording);
        };
    }
}
