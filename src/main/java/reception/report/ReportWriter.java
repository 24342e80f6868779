package reception.report;

import java.io.IOException;
import java.util.Set;
import reception.rule.RuleBook;
import reception.rule.Threshold;
import reception.standard.Instruments;
import reception.vocabulary.Language;

/** Writes reports in one format: {@link #begin}, then {@link #write} for each, then {@link #leftOut} if something was searched, then {@link #end}. */
public interface ReportWriter {

    /** What the reports must hold beside what every check tells. */
    default Set<Supplement> needs() {
        return Set.of();
    }

    /** Writes what stands before the first report. */
    default void begin() throws IOException {
    }

    /** Writes one report. */
    void write(Report report) throws IOException;

    /** Writes after the last report what was left out. */
    default void leftOut(LeftOut leftOut) throws IOException {
    }

    /** Writes what stands after all else. */
    default void end() throws IOException {
    }

    /**
     * What a writer needs to know.
     *
     * @param profile     how much personal data may be written
     * @param coloured    whether to use a terminal's colours, where the format knows them
     * @param everything  whether to list every rule with its outcome, where the format can
     * @param failOn      from what on a plan fails, by its stage, where the format knows failures
     * @param byCard      whether one that a configuration has made milder counts as its rule's card has it
     * @param basis       the versions that the reports rest on
     * @param rules       all rules that were asked
     * @param instruments what the rules cite
     * @param pipeline    where formats of pipelines are read
     */
    record Options(Language language, Profile profile, boolean coloured, boolean everything, Threshold.OfStages failOn, boolean byCard, Report.Basis basis, RuleBook rules,
                          Instruments instruments, Pipeline pipeline) {

        /** Those of a format that no pipeline reads. */
        public Options(Language language, Profile profile, boolean coloured, boolean everything, Threshold.OfStages failOn, boolean byCard, Report.Basis basis, RuleBook rules,
                       Instruments instruments) {
            this(language, profile, coloured, everything, failOn, byCard, basis, rules, instruments, Pipeline.NONE);
        }
    }
}
