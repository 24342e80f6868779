package reception.casefile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.visit.Fact;

/**
 * One time for which a thing that several share is taken up.
 *
 * @param by    what takes it up
 * @param owner whose uses may overlap each other
 * @param until when it is free again
 */
public record Use<T extends Comparable<? super T>>(Fact by, String owner, T from, T until) {

    /** For each use in order of time that begins while one of another owner lasts, that other one. */
    public static <T extends Comparable<? super T>> Map<Fact, Fact> clashes(List<Use<T>> uses) {
        Map<Fact, Fact> clashes = new LinkedHashMap<>();
        Use<T> last = null;
        Use<T> lastOfOthers = null;
        for (Use<T> use : uses.stream().sorted(Comparator.comparing(Use<T>::from)).toList()) {
            Use<T> other = last == null || !last.owner().equals(use.owner()) ? last : lastOfOthers;
            if (other != null && other.until().compareTo(use.from()) > 0) {
                clashes.put(use.by(), other.by());
            }
            if (last == null || use.until().compareTo(last.until()) > 0) {
                lastOfOthers = last == null || last.owner().equals(use.owner()) ? lastOfOthers : last;
                last = use;
            } else if (!use.owner().equals(last.owner()) && (lastOfOthers == null || use.until().compareTo(lastOfOthers.until()) > 0)) {
                lastOfOthers = use;
            }
        }
        return clashes;
    }

    /** The key of a fact; null for none. */
    public static String keyOf(Fact fact) {
        return fact == null ? null : fact.key();
    }
}
