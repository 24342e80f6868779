package reception.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import reception.report.Finding;
import reception.report.Report;
import reception.report.Verdict;

/** Marks findings that a baseline has, or records them in one. A finding of a rule that allows no exception is never known. */
final class KnownFindings {

    /** An entry of the baseline that matches nothing any more. */
    record Stale(String file, String rule) {
    }

    private final Baseline baseline;
    private final boolean recording;
    private final List<Stale> stale = new ArrayList<>();
    private final Set<String> checked = new HashSet<>();
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
        Map<Baseline.Key, Integer> entries = baseline.entries(name);
        if (recording && isFullyChecked) {
            entries.clear();
        }
        Map<Baseline.Key, Integer> left = new TreeMap<>(entries);
        List<Report> marked = new ArrayList<>();
        for (Report report : reports) {
            marked.add(report.withFindings(report.findings().stream().map(finding -> !finding.isWaived() && isKnown(finding, entries, left) ? finding.asKnown() : finding).toList()));
        }
        if (!recording && isFullyChecked) {
            left.forEach((key, count) -> {
                if (count > 0) {
                    stale.add(new Stale(name, key.rule()));
                }
            });
        }
        return marked;
    }

    private boolean isKnown(Finding finding, Map<Baseline.Key, Integer> entries, Map<Baseline.Key, Integer> left) {
        boolean canBeKnown = finding.rule().card().isWaivable();
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
        return baseline.files().stream().filter(Predicate.not(checked::contains)).filter(Predicate.not(baseline::isThere)).toList();
    }

    /** How many findings cannot be recorded because their rules allow no exception. */
    int notRecorded() {
        return notRecorded;
    }
}
