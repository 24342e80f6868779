package reception.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reception.ReceptionChecker;
import reception.plan.Plan;
import reception.plan.reading.PlanReader;

/** How many plans a second a checker checks; run as a program, in a JVM of its own on one thread. */
final class Throughput {

    private static final int WARM_UP = 5_000;
    private static final int PAIRS = 200;

    private Throughput() {
    }

    /** @param arguments of how many measurements to print the median */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Runnable rules = rules(ReceptionChecker.builder().build());
        for (int i = 0; i < WARM_UP; i++) {
            rules.run();
        }
        double[] measured = new double[Integer.parseInt(arguments[0])];
        for (int i = 0; i < measured.length; i++) {
            measured[i] = of(rules, 1);
        }
        Arrays.sort(measured);
        System.out.println(measured[measured.length / 2]);
    }

    /** A check of two different plans that are read already. */
    static Runnable rules(ReceptionChecker checker) throws IOException {
        PlanReader reader = new PlanReader(checker.standards().regions());
        List<Plan> plans = List.of(Plans.typical(0), Plans.typical(1)).stream().map(text -> reader.read("plan.yaml", text).get(0).plan().orElseThrow()).toList();
        return () -> plans.forEach(checker::check);
    }

    /** Plans a second of some threads together. */
    static double of(Runnable pair, int threads) throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(() -> {
                for (int j = 0; j < PAIRS; j++) {
                    pair.run();
                }
            });
            thread.start();
            all.add(thread);
        }
        for (Thread thread : all) {
            thread.join();
        }
        return 2.0 * PAIRS * threads / ((System.nanoTime() - start) / 1e9);
    }
}
