package reception.cli.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import reception.report.Finding;
import reception.report.Report;
import reception.report.Verdict;

/**
 * Marks findings that a baseline has, or records them in one. A finding of a rule that allows no exception is never known. Where a file is gone and another one,
 * of which the baseline knows nothing, has at least half of its findings, the file was renamed.
 */
final class KnownFindings {

    /** An entry of the baseline that matches nothing any more. */
    record Stale(String file, String rule) {
    }

    private final Baseline baseline;
    private final boolean recording;
    private final List<Stale> stale = new ArrayList<>();
    private final Set<String> checked = new HashSet<>();
    private final SortedMap<String, String> moved = new TreeMap<>();
    private List<String> gone;
    private int notRecorded;

    /** @param recording whether to put every finding into the baseline, rather than to look it up there */
    KnownFindings(Baseline baseline, boolean recording) {
        this.baseline = baseline;
        this.recording = recording;
    }

    /** The reports of a file with what is known marked; every file is to be given once. */
    List<Report> mark(Path file, List<Report> reports) {
        String name = baseline.nameOf(file);
        checked.add(name);
        boolean isFullyChecked = reports.stream().noneMatch(report -> report.verdict() == Verdict.UNREADABLE || report.classified());
        String recorded = recording ? name : nameBefore(name, reports);
        Map<Baseline.Key, Integer> entries = baseline.entries(recorded);
        if (recording && isFullyChecked) {
            entries.clear();
        }
        Map<Baseline.Key, Integer> left = new TreeMap<>(entries);
        List<Report> marked = new ArrayList<>();
        for (Report report : reports) {
            marked.add(report.withFindings(report.findings().stream().map(finding -> !finding.isExcepted() && isKnown(finding, entries, left) ? finding.asKnown() : finding).toList()));
        }
        if (!recording && isFullyChecked) {
            left.forEach((key, count) -> {
                if (count > 0) {
                    stale.add(new Stale(recorded, key.rule()));
                }
            });
        }
        return marked;
    }

    /** The name under which the baseline has a file: its own, else that of the file that is gone and most like it. */
    private String nameBefore(String name, List<Report> reports) {
        if (!baseline.entries(name).isEmpty()) {
            return name;
        }
        if (gone == null) {
            gone = new ArrayList<>(baseline.files().stream().filter(Predicate.not(baseline::isThere)).toList());
        }
        Map<Baseline.Key, Integer> found = new TreeMap<>();
        reports.forEach(report -> report.findings().forEach(finding -> found.merge(Baseline.Key.of(finding), 1, Integer::sum)));
        String before = gone.stream().filter(other -> 2 * shared(other, found) >= Math.max(1, count(baseline.entries(other))))
                .max(Comparator.<String>comparingInt(other -> sameEnd(other, name)).thenComparingInt(other -> shared(other, found)).thenComparing(Comparator.reverseOrder())).orElse(null);
        if (before == null) {
            return name;
        }
        gone.remove(before);
        moved.put(before, name);
        return before;
    }

    private int shared(String file, Map<Baseline.Key, Integer> found) {
        return baseline.entries(file).entrySet().stream().mapToInt(entry -> Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0))).sum();
    }

    private static int count(Map<Baseline.Key, Integer> entries) {
        return entries.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many steps two paths have in common, from the file's name upward. */
    private static int sameEnd(String a, String b) {
        List<String> first = List.of(a.split("/"));
        List<String> second = List.of(b.split("/"));
        int same = 0;
        while (same < Math.min(first.size(), second.size()) && first.get(first.size() - 1 - same).equals(second.get(second.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    /** Files that were renamed, with their names now. */
    SortedMap<String, String> moved() {
        return moved;
    }

    private boolean isKnown(Finding finding, Map<Baseline.Key, Integer> entries, Map<Baseline.Key, Integer> left) {
        boolean canBeKnown = !finding.rule().card().isStopping();
        if (recording) {
            if (canBeKnown) {
                entries.merge(Baseline.Key.of(finding), 1, Integer::sum);
            } else {
                notRecorded++;
            }
            return canBeKnown;
        }
        Integer rest = canBeKnown ? left.computeIfPresent(Baseline.Key.of(finding), (unused, count) -> count - 1) : null;
        return rest != null && rest >= 0;
    }

    /** Ends the comparison: entries of checked files that matched nothing, and those of files that are gone. */
    List<Stale> stale() {
        for (String name : gone()) {
            baseline.entries(name).keySet().forEach(key -> stale.add(new Stale(name, key.rule())));
        }
        return stale;
    }

    /** Ends the recording: the baseline with the findings of this run, and as it was for files that were not checked. */
    Baseline recorded() {
        gone().forEach(name -> baseline.entries(name).clear());
        return baseline;
    }

    private List<String> gone() {
        return baseline.files().stream().filter(Predicate.not(checked::contains)).filter(Predicate.not(moved::containsKey)).filter(Predicate.not(baseline::isThere)).toList();
    }

    /** How many findings cannot be recorded because their rules allow no exception. */
    int notRecorded() {
        return notRecorded;
    }
}
