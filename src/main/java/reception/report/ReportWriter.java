package reception.report;

import java.io.IOException;
import java.util.Set;

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
}
