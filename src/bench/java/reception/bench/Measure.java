package reception.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reception.ReceptionChecker;
import reception.plan.reading.PlanReader;
import reception.write.OutputFormat;

/** Measures the program as it is installed and as a library, and writes docs/performance.md. Every figure is a median of interleaved runs. */
final class Measure {

    private static final Pattern CPU = Pattern.compile("(\\d+)m([\\d.]+)s");
    /** What follows stays as it is. */
    private static final String MEASURED_BY_HAND = "\n## Measured by hand\n";
    private static final Pattern OPTIONS = Pattern.compile("(?m)^ *(?:\\*'\\[madvise]'\\*\\) )?options=\"(?:\\$options )?([^\"]+)\"");
    private static final String FLOOR = "a JVM that prints one line";
    private static final int[] SIZES = {10, 100, 1_000, 10_000};
    /** Larger plans are left out where one might take longer than this. */
    private static final double PATIENCE_MS = 120_000;
    private static final double WARM_UP_MS = 10_000;
    private static final Path WITH_FINDINGS = Path.of("examples", "lavish-visit", "plan.yaml");
    private static final int PLANS_WITH_FINDINGS = 100;

    private final Path distribution;
    private final Path work = Files.createTempDirectory("reception-bench");
    private final int runs;
    private final StringBuilder page = new StringBuilder();

    private Measure(Path distribution, int runs) throws IOException {
        this.distribution = distribution;
        this.runs = runs;
    }

    /** @param arguments the folder of the distribution, and how many runs (at least 10 for figures to publish) */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Measure measure = new Measure(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        measure.head();
        measure.processes();
        measure.formats();
        measure.stages();
        measure.manyPlans();
        measure.library();
        measure.growth();
        measure.audits();
        Path page = Path.of("docs", "performance.md");
        String old = Files.readString(page);
        int kept = old.indexOf(MEASURED_BY_HAND);
        Files.writeString(page, measure.page + (kept < 0 ? "" : old.substring(kept)));
    }

    private void head() {
        line("# Performance");
        line("");
        line("Written by `mvn -Pbench -DskipTests verify` (src/bench/java/reception/bench/Measure.java): medians of %d interleaved runs on %d processors, Java %s.", runs,
                Runtime.getRuntime().availableProcessors(), Runtime.version());
        line("Times are of one machine on one day; the ratios to a JVM that prints one line, measured side by side, are what to compare. CPU is that of all threads.");
        line("");
    }

    /** Milliseconds. */
    private record Cost(double wall, double cpu) {
    }

    private void processes() throws IOException, InterruptedException {
        Path one = Plans.folder(work, 1);
        Path thousand = Plans.folder(work, 1_000);
        Path many = Plans.folder(work, 5_000);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String launcher = distribution.resolve("bin/reception") + " check ";
        String parse = java + " -XX:+UseSerialGC -cp '" + distribution + "/lib/*:" + System.getProperty("reception.bench.classes") + "' reception.bench.ParseOnly ";
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put(FLOOR, floor(java));
        commands.put("1 plan", launcher + one.resolve("plan-0.yaml"));
        commands.put("1 plan in a folder", launcher + one);
        commands.put("1,000 plans", launcher + thousand);
        commands.put("5,000 plans", launcher + many);
        commands.put("1 plan, only parsed", parse + one);
        commands.put("5,000 plans, only parsed", parse + many);
        String peer = System.getProperty("reception.bench.peer", "");
        if (!peer.isEmpty()) {
            commands.put("`" + peer + "`, 1 plan", peer + " " + one + "/*");
            commands.put("the same, 1,000 plans", peer + " " + thousand + "/*");
        }
        String otherHome = System.getProperty("reception.bench.java", "");
        String otherJava = otherHome.isEmpty() ? "" : ", Java " + version(otherHome);
        if (!otherHome.isEmpty()) {
            commands.put(FLOOR + otherJava, floor(otherHome + "/bin/java"));
            makeArchive(otherHome);
            commands.put("1 plan" + otherJava, "JAVA_HOME=" + otherHome + " " + launcher + one.resolve("plan-0.yaml"));
        }
        Map<String, Cost> medians = medians(commands);
        Cost floor = medians.get(FLOOR);
        line("## The command, from cold");
        line("");
        line("| | wall, ms | CPU, ms | wall : JVM | CPU : JVM |");
        line("|---|---|---|---|---|");
        medians.forEach((name, cost) -> {
            Cost own = !otherJava.isEmpty() && name.endsWith(otherJava) ? medians.get(FLOOR + otherJava) : floor;
            line("| %s | %.0f | %.0f | %.1f | %.1f |", name, cost.wall(), cost.cpu(), cost.wall() / own.wall(), cost.cpu() / own.cpu());
        });
        line("");
        Cost further = further(medians.get("1 plan in a folder"), medians.get("5,000 plans"));
        Cost parsed = further(medians.get("1 plan, only parsed"), medians.get("5,000 plans, only parsed"));
        line("Each further plan takes %.2f ms (CPU %.2f ms), %.1f times the CPU of parsing it alone (%.2f ms).", further.wall(), further.cpu(), further.cpu() / parsed.cpu(), parsed.cpu());
        line("");
    }

    /** Medians of commands that are run in turn, by the commands' names. */
    private Map<String, Cost> medians(Map<String, String> commands) throws IOException, InterruptedException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        commands.keySet().forEach(name -> costs.put(name, new ArrayList<>()));
        for (int run = 0; run < runs; run++) {
            for (Map.Entry<String, String> command : commands.entrySet()) {
                costs.get(command.getKey()).add(process(command.getValue()));
            }
        }
        Map<String, Cost> medians = new LinkedHashMap<>();
        costs.forEach((name, all) -> medians.put(name, median(all)));
        return medians;
    }

    /** Plans with many findings, since for some formats fixes are tried. */
    private void formats() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(work.resolve("with-findings"));
        for (int i = 0; i < PLANS_WITH_FINDINGS; i++) {
            Files.copy(WITH_FINDINGS, folder.resolve("plan-" + i + ".yaml"));
        }
        Map<String, String> commands = new LinkedHashMap<>();
        for (OutputFormat format : OutputFormat.values()) {
            String name = format.name().toLowerCase(Locale.ROOT);
            commands.put(name, distribution.resolve("bin/reception") + " check --format " + name + " " + folder);
        }
        Map<String, Cost> medians = medians(commands);
        Cost json = medians.get("json");
        line("## Formats");
        line("");
        line("%d copies of %s, from cold, in each format.", PLANS_WITH_FINDINGS, WITH_FINDINGS);
        line("");
        line("| | wall, ms | CPU, ms | CPU : JSON |");
        line("|---|---|---|---|");
        medians.forEach((name, cost) -> line("| %s | %.0f | %.0f | %.2f |", name, cost.wall(), cost.cpu(), cost.cpu() / json.cpu()));
        line("");
    }

    private static String floor(String java) {
        return java + " -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("reception.bench.classes") + "' reception.bench.ParseOnly";
    }

    private static String version(String javaHome) throws IOException {
        return Files.readString(Path.of(javaHome, "release")).lines().filter(line -> line.startsWith("JAVA_VERSION=")).findFirst().orElseThrow().split("\"")[1];
    }

    /** Has an archive made for another Java. */
    private void makeArchive(String javaHome) throws IOException, InterruptedException {
        process("JAVA_HOME=" + javaHome + " RECEPTION_ARCHIVE=make '" + distribution + "/bin/reception'");
    }

    /** What one plan takes, stage by stage, in a JVM started as the launcher does. */
    private void stages() throws IOException, InterruptedException {
        String launcher = Files.readString(distribution.resolve("bin/reception"));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        OPTIONS.matcher(launcher).results().forEach(options -> command.addAll(List.of(options.group(1).split(" "))));
        Path largePages = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        if (!Files.exists(largePages) || !Files.readString(largePages).contains("[madvise]")) {
            command.remove("-XX:+UseTransparentHugePages");
        }
        try (Stream<Path> files = Files.list(distribution.resolve("lib"))) {
            files.filter(file -> file.toString().endsWith(".jsa") && file.toString().contains(System.getProperty("java.runtime.version")))
                    .forEach(archive -> command.add((Runtime.version().feature() >= 25 ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive));
        }
        command.addAll(List.of("-cp", distribution + "/lib/*:" + System.getProperty("reception.bench.classes"), "reception.bench.Stages", Plans.folder(work, 1).resolve("plan-0.yaml").toString()));
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            for (String stage : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains("\t")).toList()) {
                String[] cells = stage.split("\t");
                costs.computeIfAbsent(cells[0], unused -> new ArrayList<>()).add(new Cost(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
            }
            process.waitFor();
        }
        line("## Where the time of one plan goes");
        line("");
        line("The stages one after the other, in a JVM of their own; the command loads the rules and reads the plan beside the rest.");
        line("");
        line("| stage | wall, ms | CPU, ms |");
        line("|---|---|---|");
        costs.forEach((stage, all) -> line("| %s | %.0f | %.0f |", stage, median(all).wall(), median(all).cpu()));
        line("");
    }

    private void manyPlans() throws IOException, InterruptedException {
        int many = Integer.getInteger("reception.bench.many", 0);
        if (many == 0) {
            return;
        }
        Path folder = Plans.folder(work, many);
        ProcessBuilder command = new ProcessBuilder(distribution.resolve("bin/reception").toString(), "check", "--quiet", folder.toString());
        command.environment().put("JAVA_TOOL_OPTIONS", "-Xmx512m");
        long start = System.nanoTime();
        int exit = command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        line("%,d plans with at most 512 MiB of heap: %.0f s, %.2f ms each, exit code %d.", many, seconds, seconds * 1_000 / many, exit);
        line("");
    }

    private static Cost further(Cost one, Cost many) {
        return new Cost((many.wall() - one.wall()) / 4_999, (many.cpu() - one.cpu()) / 4_999);
    }

    private Cost process(String command) throws IOException, InterruptedException {
        Path times = work.resolve("times");
        long start = System.nanoTime();
        Process process = new ProcessBuilder("sh", "-c", command + " > /dev/null 2>&1; times > " + times).redirectErrorStream(true).start();
        process.waitFor();
        double wall = (System.nanoTime() - start) / 1e6;
        Matcher matcher = CPU.matcher(Files.readString(times, StandardCharsets.UTF_8).lines().skip(1).findFirst().orElseThrow());
        double cpu = 0;
        while (matcher.find()) {
            cpu += 60_000 * Double.parseDouble(matcher.group(1)) + 1_000 * Double.parseDouble(matcher.group(2));
        }
        return new Cost(wall, cpu);
    }

    private static Cost median(List<Cost> costs) {
        return new Cost(median(costs.stream().mapToDouble(Cost::wall).toArray()), median(costs.stream().mapToDouble(Cost::cpu).toArray()));
    }

    private static double median(double[] values) {
        java.util.Arrays.sort(values);
        return values[values.length / 2];
    }

    private void library() throws IOException, InterruptedException {
        ReceptionChecker checker = ReceptionChecker.builder().build();
        PlanReader reader = new PlanReader(checker.standards().regions());
        List<byte[]> texts = List.of(Plans.typical(0), Plans.typical(1));
        Runnable parse = () -> texts.forEach(text -> reader.read("plan.yaml", text));
        Runnable rules = Throughput.rules(checker);
        Runnable whole = () -> texts.forEach(text -> checker.check("plan.yaml", text));
        line("## The library, warm");
        line("");
        line("| | CPU a plan, µs | allocated a plan, KiB |");
        line("|---|---|---|");
        Map<String, Runnable> parts = new LinkedHashMap<>();
        parts.put("parse", parse);
        parts.put("rules: check(Plan)", rules);
        parts.put("parse and rules", whole);
        parts.values().forEach(part -> cpu(part, 5_000));
        parts.forEach((name, part) -> line("| %s | %.0f | %.0f |", name, typicalCpu(part) / 1_000 / 2, allocated(part) / 1024 / 2));
        line("");
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            alone.add(Throughput.of(rules, 1));
            together.add(Throughput.of(rules, 2));
        }
        double one = median(alone.stream().mapToDouble(Double::doubleValue).toArray());
        double two = median(together.stream().mapToDouble(Double::doubleValue).toArray());
        line("check(Plan): %,.0f plans a second on one thread, %,.0f on two (%.2f times).", one, two, two / one);
        double single = throughputOfJvms(1);
        double pair = throughputOfJvms(2);
        line("Two JVMs that share nothing check %,.0f plans a second, one alone %,.0f (%.2f times): what the machine itself gives.", pair, single, pair / single);
        line("");
    }

    /** Plans a second of so many JVMs at once, together. */
    private double throughputOfJvms(int jvms) throws IOException, InterruptedException {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < jvms; i++) {
            all.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp",
                    distribution + "/lib/*:" + System.getProperty("reception.bench.classes"), "reception.bench.Throughput", String.valueOf(runs)).start());
        }
        double sum = 0;
        for (Process process : all) {
            sum += Double.parseDouble(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
            process.waitFor();
        }
        return sum;
    }

    private static void repeat(Runnable task, int times) {
        for (int i = 0; i < times; i++) {
            task.run();
        }
    }

    /** CPU of one run in nanoseconds. */
    private static double cpu(Runnable task, int times) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        repeat(task, times);
        return (double) (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / times;
    }

    /** The median of several measurements: in one alone the JVM may throw compiled code away. */
    private double typicalCpu(Runnable task) {
        double[] costs = new double[runs];
        for (int i = 0; i < runs; i++) {
            costs[i] = cpu(task, 200);
        }
        return median(costs);
    }

    private static double allocated(Runnable task) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        repeat(task, 100);
        return (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / 100.0;
    }

    private void growth() throws IOException {
        ReceptionChecker checker = ReceptionChecker.builder().build();
        line("## Longer plans");
        line("");
        line("Each size is first checked for %.0f s, so that rows differ by their size and not by what the JVM has compiled by then.", WARM_UP_MS / 1_000);
        line("");
        line("| items in each list | CPU, ms | times the row before |");
        line("|---|---|---|");
        double before = 0;
        for (int size : SIZES) {
            if (before * 15 > PATIENCE_MS) {
                line("| %,d | not measured: it may take more than %.0f s | |", size, PATIENCE_MS / 1_000);
                continue;
            }
            byte[] plan = Plans.grown(size);
            Runnable check = () -> checker.check("plan.yaml", plan);
            double once = 0;
            for (double spent = 0; spent < WARM_UP_MS; spent += once) {
                once = cpu(check, 1) / 1e6;
            }
            double[] costs = new double[once > 2_000 ? Math.min(3, runs) : runs];
            for (int i = 0; i < costs.length; i++) {
                costs[i] = cpu(check, once < 100 ? 20 : 1) / 1e6;
            }
            double cost = median(costs);
            line("| %,d | %.1f | %s |", size, cost, before == 0 ? "" : String.format(Locale.ROOT, "%.1f", cost / before));
            before = cost;
        }
    }

    private void audits() throws IOException, InterruptedException {
        line("");
        line("## Audits of ledgers");
        line("");
        line("`reception audit` from cold with 1 GiB of heap; one letter stands under a tenth of the rows, but under no more than 10,000.");
        line("");
        Audits.measure(distribution + "/lib/*", row -> line("%s", row));
    }

    private void line(String format, Object... arguments) {
        String line = String.format(Locale.ROOT, format, arguments);
        System.out.println(line);
        page.append(line).append('\n');
    }
}
