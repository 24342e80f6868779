package reception.bench;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import reception.ReceptionChecker;
import reception.plan.Plan;
import reception.plan.PlanDocument;
import reception.plan.reading.PlanReader;
import reception.report.Report;
import reception.vocabulary.Language;
import reception.write.OutputFormat;

/** What one plan costs once the program is warm: reading it, judging it, writing its report, and all of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CheckBenchmark {

    /** Which of the typical plans. */
    @Param({"0", "1"})
    public int number;

    private ReceptionChecker checker;
    private PlanReader reader;
    private byte[] bytes;
    private Plan plan;
    private Report report;

    @Setup(Level.Trial)
    public void read() throws IOException {
        checker = ReceptionChecker.builder().build();
        reader = new PlanReader(checker.standards().regions());
        bytes = Plans.typical(number);
        plan = parse().get(0).plan().orElseThrow();
        report = whole().get(0);
    }

    @Benchmark
    public List<PlanDocument> parse() {
        return reader.read("plan.yaml", bytes);
    }

    @Benchmark
    public Report rules() {
        return checker.check(plan);
    }

    @Benchmark
    public void report() throws IOException {
        checker.write(List.of(report), OutputFormat.TEXT, Language.ZH, Writer.nullWriter());
    }

    @Benchmark
    public List<Report> whole() {
        return checker.check("plan.yaml", bytes);
    }
}
