package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import reception.engine.PlanNodes;
import reception.report.Profile;
import reception.vocabulary.Language;
import reception.write.OutputFormat;

/** One checker for many threads; {@code -Dreception.checks=100000} tries more than the usual number. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int CHECKS = Integer.getInteger("reception.checks", 800);
    private static final int STEP = 40;
    /** What may stay in memory beyond what the first checks left there: far less than the reports of a hundredth of the checks would take. */
    private static final long MOST_BYTES_LEFT = 16L << 20;
    private static final String SESSION = "org.drools.kiesession.session.StatefulKnowledgeSessionImpl";

    private final ReceptionChecker checker = ReceptionChecker.builder().build();

    private String report(byte[] plan) {
        try {
            StringWriter out = new StringWriter();
            checker.write(checker.check("plan", plan), OutputFormat.JSON, Language.ZH, Profile.FULL, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void many_threads_get_what_one_gets_and_leave_nothing_behind() throws Exception {
        List<PlanNodes.Plan> all = PlanNodes.all();
        List<byte[]> plans = new ArrayList<>();
        for (int i = 0; i < all.size(); i += STEP) {
            plans.add(all.get(i).json());
        }
        List<Integer> expected = plans.stream().map(plan -> report(plan).hashCode()).toList();
        long before = usedBytes();
        long sessionsBefore = sessions();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> threads = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * plans.size() / THREADS;
                threads.add(() -> {
                    int same = 0;
                    for (int i = 0; i < CHECKS / THREADS; i++) {
                        int number = (first + i) % plans.size();
                        same += report(plans.get(number)).hashCode() == expected.get(number) ? 1 : 0;
                    }
                    return same;
                });
            }
            for (Future<Integer> same : pool.invokeAll(threads)) {
                assertThat(same.get()).isEqualTo(CHECKS / THREADS);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(usedBytes() - before).as("bytes left behind").isLessThan(MOST_BYTES_LEFT);
        assertThat(sessions()).as("sessions, of which there was at least one before").isPositive().isLessThanOrEqualTo(sessionsBefore + THREADS);
    }

    /** How many sessions of the engine can be reached, whoever holds them: counting makes the machine collect garbage first. */
    private static long sessions() throws JMException {
        Object histogram = ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                new Object[] {new String[0]}, new String[] {String[].class.getName()});
        return histogram.toString().lines().map(line -> line.strip().split("\\s+")).filter(cells -> cells.length > 3 && cells[3].equals(SESSION)).mapToLong(cells -> Long.parseLong(cells[1])).sum();
    }

    private static long usedBytes() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
