package reception.cli.files;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reception.report.LeftOut;

/** Gathers what the searches of a run leave out, each file once however often it is met. */
final class LeftOutFiles {

    private final Map<LeftOut.Reason, Set<String>> all = new EnumMap<>(LeftOut.Reason.class);
    private final Map<Path, LeftOut.Entry> named = new TreeMap<>(Comparator.comparing(PlanFiles::withSlashes));
    private boolean isUsed;

    /** Says that something is searched, so that also "nothing left out" is an answer. */
    void begin() {
        isUsed = true;
    }

    /** Counts a file, folder or link. */
    void count(Path path, LeftOut.Reason reason) {
        all.computeIfAbsent(reason, unused -> new HashSet<>()).add(path.toAbsolutePath().normalize().toString());
    }

    /** Names a file or link that is a plan or may be one. */
    void name(Path path, LeftOut.Reason reason, Path by, boolean isTracked) {
        named.put(path, new LeftOut.Entry(PlanFiles.withSlashes(path), reason, by == null ? null : PlanFiles.withSlashes(by), isTracked));
    }

    /** What was named below a folder. */
    List<LeftOut.Entry> namedBelow(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        return named.entrySet().stream().filter(entry -> entry.getKey().toAbsolutePath().normalize().startsWith(root)).map(Map.Entry::getValue).toList();
    }

    /** All of it. */
    LeftOut leftOut() {
        Map<LeftOut.Reason, Integer> counts = new EnumMap<>(LeftOut.Reason.class);
        if (isUsed) {
            for (LeftOut.Reason reason : LeftOut.Reason.values()) {
                counts.put(reason, all.getOrDefault(reason, Set.of()).size());
            }
        }
        return new LeftOut(counts, List.copyOf(named.values()));
    }
}
