package reception.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import reception.format.pack.RuleFolder;
import reception.plan.reading.PlanReader;
import reception.standard.place.Regions;

/** Reads plans and does nothing with them: what parsing alone costs. Without an argument it prints a line: what a JVM costs. */
final class ParseOnly {

    private ParseOnly() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.out.println("plan");
            return;
        }
        PlanReader reader = new PlanReader(Regions.of(RuleFolder.builtIn()));
        try (Stream<Path> below = Files.walk(Path.of(arguments[0]))) {
            List<Path> files = below.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                reader.read(file.toString(), Files.readAllBytes(file));
            }
            System.out.println(files.size());
        }
    }
}
