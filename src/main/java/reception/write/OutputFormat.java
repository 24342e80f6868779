package reception.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import reception.report.LeftOut;
import reception.report.Pipeline;
import reception.report.Profile;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Supplement;
import reception.rule.RuleBook;
import reception.rule.Threshold;
import reception.standard.Instruments;
import reception.vocabulary.Internal;
import reception.vocabulary.Language;
import reception.write.ci.GithubWriter;
import reception.write.ci.GitlabWriter;
import reception.write.html.HtmlWriter;
import reception.write.json.JsonWriter;
import reception.write.junit.JunitWriter;
import reception.write.sarif.SarifWriter;
import reception.write.text.CompactWriter;
import reception.write.text.CsvWriter;
import reception.write.text.MarkdownWriter;
import reception.write.text.TextWriter;

/**
 * The formats in which reports are written; docs/formats.md describes each.
 *
 * @since 0.1.0
 */
public enum OutputFormat {

    /** For people at a terminal. */
    TEXT(Profile.FULL) {
        @Override
        ReportWriter unreduced(Writer out, ReportWriter.Options options) {
            return new TextWriter(out, options.language(), options.coloured(), options.everything());
        }
    },
    /** A line for each issue, for editors and logs. */
    COMPACT(Profile.FULL) {
        @Override
        ReportWriter unreduced(Writer out, ReportWriter.Options options) {
            return new CompactWriter(out, options.language());
        }
    },
    /** For programs; described by a JSON Schema. */
    JSON(Profile.INTERNAL) {
        @Override
        ReportWriter unreduced(Writer out, ReportWriter.Options options) throws IOException {
            return new JsonWriter(out, options.basis());
        }
    },
    /** SARIF 2.1.0, for code scanning. */
    SARIF(Profile.INTERNAL) {
        @Override
        ReportWriter unreduced(Writer out, ReportWriter.Options options) throws IOException {
            return new SarifWriter(out, options);
        }
    },
    /** JUnit XML, for test reports. */
    JUNIT(Profile.INTERNAL) {
        @Override
        ReportWriter unreduced(Writer out, ReportWriter.Options options) throws IOException {
            return new JunitWriter(out, options.language(), options.failOn(), options.byCard(), options.everything(), options.basis());
        }
    },
    /** Annotations of GitHub Actions. */
    GITHUB(Profile.INTERNAL) {
        @Override
        ReportWriter unreduced(Writer out, ReportWriter.Options options) {
            return new GithubWriter(out, options.language(), options.failOn());
        }
    },
    /** Code Quality of GitLab. */
    GITLAB(Profile.INTERNAL) {
        @Override
        ReportWriter unreduced(Writer out, ReportWriter.Options options) throws IOException {
            return new GitlabWriter(out, options.language(), options.failOn());
        }
    },
    /** One comment for a merge request, or a job's summary. */
    MARKDOWN(Profile.INTERNAL) {
        @Override
        ReportWriter unreduced(Writer out, ReportWriter.Options options) {
            return new MarkdownWriter(out, options.language());
        }
    },
    /** For spreadsheets. */
    CSV(Profile.INTERNAL) {
        @Override
        ReportWriter unreduced(Writer out, ReportWriter.Options options) {
            return new CsvWriter(out, options.language());
        }
    },
    /** For printing, signing and filing: one page set on A4, with nothing to fetch and no script. */
    HTML(Profile.FULL) {
        @Override
        ReportWriter unreduced(Writer out, ReportWriter.Options options) {
            return new HtmlWriter(out, options.language(), options.everything());
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
     * Makes a writer of the format, which never sees what the profile does not allow.
     *
     * @param out is neither flushed nor closed by the writer
     */
    @Internal
    public ReportWriter writer(Writer out, ReportWriter.Options options) throws IOException {
        ReportWriter unreduced = unreduced(out, options);
        return new ReportWriter() {
            @Override
            public void begin() throws IOException {
                unreduced.begin();
            }

            @Override
            public Set<Supplement> needs() {
                return unreduced.needs();
            }

            @Override
            public void write(Report report) throws IOException {
                Report reduced = report.in(options.profile());
                unreduced.write(isOfRepositories() ? reduced.named(options.pipeline().path().apply(report.name())) : reduced);
            }

            @Override
            public void leftOut(LeftOut leftOut) throws IOException {
                unreduced.leftOut(leftOut);
            }

            @Override
            public void end() throws IOException {
                unreduced.end();
            }
        };
    }

    /** Whether a server reads it that knows files by their place in a repository. */
    private boolean isOfRepositories() {
        return this == SARIF || this == GITHUB || this == GITLAB || this == JUNIT;
    }

    /** Makes a writer that writes whatever is in a report. */
    abstract ReportWriter unreduced(Writer out, ReportWriter.Options options) throws IOException;
}
