package reception.cli.run;

import java.util.List;
import picocli.CommandLine.Option;
import reception.cli.console.UsageException;
import reception.vocabulary.Language;

/** The options of each run over many files: where its reports go, what it says beside them, and how much of the machine it takes. */
public final class RunOptions {

    @Option(names = "--output", paramLabel = "FORMAT=FILE", descriptionKey = "check.output")
    private List<String> outputs = List.of();

    @Option(names = "--quiet", descriptionKey = "check.quiet")
    private boolean quiet;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "check.jobs")
    private Integer jobs;

    /** Reports that are written to files, each {@code FORMAT=FILE}. */
    public List<String> outputs() {
        return outputs;
    }

    /** Whether nothing is printed. */
    public boolean quiet() {
        return quiet;
    }

    /**
     * How many files are worked on at once: as many as there are processors, if nobody asked otherwise.
     *
     * @throws UsageException if less than one was asked for
     */
    public int threads(Language language) {
        if (jobs != null && jobs < 1) {
            throw new UsageException(language.choose("--jobs：应为 1 或更大的整数，现为 ", "--jobs: a whole number from 1 on is expected, not ") + jobs);
        }
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }
}
