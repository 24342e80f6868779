package reception.report;

import java.io.IOException;

/** Writes reports in one format: {@link #begin}, then {@link #write} for each, then {@link #end}. */
public interface ReportWriter {

    /** Whether it shows {@link Report#limits()}, which are worked out only then. */
    default boolean needsLimits() {
        return false;
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
