package reception.standard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import reception.standard.Standard.DatedValue;
import reception.standard.Standard.Season;

/**
 * A value with the conditions under which it holds; one of a table's figures, or a value as written.
 *
 * @param value  as written
 * @param region code of the place where it applies
 * @param season days of the year; null for all
 * @param where  dimensions with the words for which it applies
 * @param figure null for a level or a ladder
 * @param layer  which of a user's files gives it, from 1 on; 0 for a built-in one
 */
public record PlacedValue(DatedValue value, String region, Season season, Map<String, Set<String>> where, BigDecimal figure, int layer) {

    /** Whether it says that the place has no such rule. */
    public boolean isNone() {
        return local() && value.isNone();
    }

    /** Whether a user's configuration gives it. */
    public boolean local() {
        return layer > 0;
    }

    String sameConditions() {
        return region + "|" + (season == null ? "" : season) + "|" + where + "|" + layer;
    }

    boolean matches(Question question) {
        for (Map.Entry<String, Set<String>> condition : where.entrySet()) {
            if (Collections.disjoint(condition.getValue(), question.words(condition.getKey()))) {
                return false;
            }
        }
        return true;
    }

    boolean mayMatch(Question question) {
        return matches(question) || openDimension(question) != null;
    }

    /** The first dimension that the question leaves open and that no stated one has ruled out already; null if there is none. */
    String openDimension(Question question) {
        String open = null;
        for (Map.Entry<String, Set<String>> condition : where.entrySet()) {
            Set<String> words = question.words(condition.getKey());
            if (words.isEmpty()) {
                open = open == null ? condition.getKey() : open;
            } else if (Collections.disjoint(condition.getValue(), words)) {
                return null;
            }
        }
        return open;
    }
}
