package reception.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import reception.ReceptionChecker;
import reception.engine.Engine;
import reception.plan.PlanDocument;
import reception.report.Report;
import reception.vocabulary.Language;
import reception.write.OutputFormat;

/** Does in a fresh JVM, one after the other, what the command does at the same time, and prints what each stage took. */
final class Stages {

    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Stages() {
    }

    /** @param arguments the file of a plan */
    public static void main(String[] arguments) throws Exception {
        stage("rules", Stages::loadRules);
        ReceptionChecker checker = stage("cards, standards, lexicons", () -> ReceptionChecker.builder().build());
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        List<PlanDocument> documents = stage("reading the plan", () -> checker.read("plan.yaml", bytes));
        Report report = stage("judging it", () -> checker.check(documents.get(0).plan().orElseThrow()));
        stage("writing the report", () -> {
            checker.write(List.of(report), OutputFormat.TEXT, Language.ZH, new PrintWriter(Writer.nullWriter()));
            return null;
        });
    }

    private static Void loadRules() throws InterruptedException {
        Engine.prepare();
        Thread[] threads = new Thread[Thread.activeCount() + 1];
        for (int i = Thread.enumerate(threads) - 1; i >= 0; i--) {
            if (threads[i].getName().equals("reception-rules")) {
                threads[i].join();
            }
        }
        return null;
    }

    private static <T> T stage(String name, Callable<T> stage) throws Exception {
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        T result = stage.call();
        System.out.printf(Locale.ROOT, "%s\t%.1f\t%.1f%n", name, (System.nanoTime() - wall) / 1e6, (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
        return result;
    }
}
