package reception.report;

import java.io.IOException;
import java.io.Writer;
import reception.rule.RuleBook;
import reception.vocabulary.Language;

/** The formats in which reports are written. */
public enum OutputFormat {

    /** For people at a terminal. */
    TEXT(Profile.FULL) {
        @Override
        ReportWriter unreduced(Writer out, Options options) {
            return new TextWriter(out, options.language(), options.coloured(), options.everything());
        }
    },
    /** For programs; described by a JSON Schema. */
    JSON(Profile.INTERNAL) {
        @Override
        ReportWriter unreduced(Writer out, Options options) throws IOException {
            return new JsonWriter(out, options.basis());
        }
    };

    private final Profile profile;

    OutputFormat(Profile profile) {
        this.profile = profile;
    }

    /**
     * How much the format holds unless more or less is asked for.
     *
     * @param ci whether a machine runs the program for many to read, so that nothing personal may be written unasked
     */
    public Profile defaultProfile(boolean ci) {
        return ci && profile == Profile.FULL ? Profile.INTERNAL : profile;
    }

    /**
     * What a writer needs to know.
     *
     * @param profile    how much personal data may be written
     * @param coloured   whether to use a terminal's colours, where the format knows them
     * @param everything whether to list every rule with its outcome, where the format can
     * @param basis      the versions that the reports rest on
     * @param rules      all rules that were asked
     */
    public record Options(Language language, Profile profile, boolean coloured, boolean everything, Report.Basis basis, RuleBook rules) {
    }

    /**
     * Makes a writer of the format, which never sees what the profile does not allow.
     *
     * @param out is neither flushed nor closed by the writer
     */
    public ReportWriter writer(Writer out, Options options) throws IOException {
        ReportWriter unreduced = unreduced(out, options);
        return new ReportWriter() {
            @Override
            public void begin() throws IOException {
                unreduced.begin();
            }

            @Override
            public void write(Report report) throws IOException {
                unreduced.write(report.in(options.profile()));
            }

            @Override
            public void end() throws IOException {
                unreduced.end();
            }
        };
    }

    /** Makes a writer that writes whatever is in a report. */
    abstract ReportWriter unreduced(Writer out, Options options) throws IOException;
}
