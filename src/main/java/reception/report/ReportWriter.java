package reception.report;

import java.io.IOException;
import java.util.Set;

/** Writes reports in one format: {@link #begin}, then {@link #write} for each, then {@link #end}. */
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

    /** Writes what stands after the last report. */
    default void end() throws IOException {
    }
}
