package reception.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/** Measures audits of ledgers of growing length, each in a JVM of its own with 1 GiB of heap. One letter stands under a tenth of the rows, but under no more than 10,000. */
final class Audits {

    private static final int[] ROWS = {10_000, 100_000, 1_000_000};
    private static final int MOST_OF_ONE_LETTER = 10_000;
    private static final int DAYS = 730;

    private Audits() {
    }

    /** @param arguments the class path of the program */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        measure(arguments[0], System.out::println);
    }

    /**
     * Writes a table of what each size takes.
     *
     * @param classPath of the program
     */
    static void measure(String classPath, Consumer<String> line) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("reception-audits");
        line.accept("| rows | wall, s | CPU, s | times the row before | exit code |");
        line.accept("|---|---|---|---|---|");
        double before = 0;
        for (int rows : ROWS) {
            Path ledger = ledger(work.resolve("ledger-" + rows + ".csv"), rows);
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-XX:+UseSerialGC", "-cp", classPath, "reception.cli.Main", "audit", "--quiet", ledger.toString()));
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            Duration cpu = Duration.ZERO;
            while (process.isAlive()) {
                cpu = process.info().totalCpuDuration().orElse(cpu);
                Thread.sleep(20);
            }
            double wall = (System.nanoTime() - start) / 1e9;
            double seconds = cpu.toMillis() / 1e3;
            line.accept(String.format(Locale.ROOT, "| %,d | %.1f | %.1f | %s | %d |", rows, wall, seconds, before == 0 ? "" : String.format(Locale.ROOT, "%.1f", seconds / before), process.exitValue()));
            before = seconds;
        }
    }

    /** A ledger of invented receptions of two years, the same for each length. */
    private static Path ledger(Path file, int rows) throws IOException {
        Random random = new Random(1);
        int everySo = rows / Math.min(MOST_OF_ONE_LETTER, rows / 10);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("日期,公函字号,来访单位,事由,人数,陪餐人数,餐次,地点,金额,发票号,销售方,接待单位,预算科目\n");
            for (int i = 0; i < rows; i++) {
                int unit = random.nextInt(20_000);
                int venue = random.nextInt(3_000);
                String letter = i % everySo == 0 ? "大农函〔2026〕1号" : "函" + unit + "〔2026〕" + i + "号";
                out.write(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(DAYS)) + "," + letter + ",第" + unit + "单位,考察工作," + (2 + random.nextInt(7)) + "," + random.nextInt(3) + ",午餐,第" + venue + "饭店,"
                        + (200 + random.nextInt(700)) + "," + (26_112_000_000L + i * 3L) + String.format(Locale.ROOT, "%09d", i) + ",第" + venue + "饭店,第" + random.nextInt(500) + "局,公务接待费\n");
            }
        }
        return file;
    }
}
