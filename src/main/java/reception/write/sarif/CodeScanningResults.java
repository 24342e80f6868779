package reception.write.sarif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import reception.report.wording.Issue;

/**
 * What a server gets that shows every result as an open alert, and refuses a report that is too long as a whole: only what fails the check and is new, the worst first,
 * and no more than is taken; what is left out is counted.
 */
public final class CodeScanningResults {

    /** How many results GitHub's code scanning takes. */
    public static final int MOST_RESULTS = 25_000;
    /** It takes 10 MB after compression; what follows the results needs room, too. */
    public static final int MOST_BYTES = 8 << 20;

    /** A result that is kept until all are known. */
    record Held(String file, Issue issue, String lineHash) {
    }

    /** Why results are left out; the lower-case name is part of the format. */
    enum Reason {
        /** An open matter, or a finding below the threshold: it fails nothing. */
        FAILS_NOTHING,
        /** An approved exception covers it. */
        EXCEPTED,
        /** The baseline has it. */
        KNOWN,
        /** There were worse ones, and more than are taken. */
        WANT_OF_ROOM
    }

    private final int mostResults;
    private final Map<Issue.Level, List<Held>> byLevel = new EnumMap<>(Issue.Level.class);
    private final Map<Reason, Integer> leftOut = new EnumMap<>(Reason.class);
    private int held;

    CodeScanningResults(int mostResults) {
        this.mostResults = mostResults;
    }

    /** @param fails whether a check fails for it */
    void add(Held result, boolean fails) {
        Issue.Level level = result.issue().level();
        if (level == Issue.Level.EXCEPTED || level == Issue.Level.KNOWN) {
            leaveOut(level == Issue.Level.EXCEPTED ? Reason.EXCEPTED : Reason.KNOWN, 1);
        } else if (!fails) {
            leaveOut(Reason.FAILS_NOTHING, 1);
        } else {
            byLevel.computeIfAbsent(level, unused -> new ArrayList<>()).add(result);
            held++;
            if (held > mostResults) {
                dropMildest();
            }
        }
    }

    private void dropMildest() {
        List<List<Held>> levels = List.copyOf(byLevel.values());
        for (int i = levels.size() - 1; i >= 0; i--) {
            List<Held> results = levels.get(i);
            if (!results.isEmpty()) {
                results.remove(results.size() - 1);
                held--;
                leaveOut(Reason.WANT_OF_ROOM, 1);
                return;
            }
        }
    }

    void leaveOut(Reason reason, int results) {
        leftOut.merge(reason, results, Integer::sum);
    }

    /** Those that are to be written, the worst first, else in the order of the plans. */
    List<Held> worstFirst() {
        return byLevel.values().stream().flatMap(List::stream).toList();
    }

    /** How many are left out, by reason; none that leaves nothing out. */
    Map<Reason, Integer> leftOut() {
        return leftOut;
    }
}
