package reception.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import reception.report.Argument;

/**
 * What was worked out of a group, for rules to compare with a measure.
 *
 * @param tally    what was counted or summed up
 * @param key      of the group, and of the part of it that was counted where there are several
 * @param count    the number or sum
 * @param compared what it is to be compared with where no measure says it; null if nothing is
 * @param says     what a finding's words may name
 * @param entries  on which it rests
 * @since 0.1.0
 */
public record Tally(String tally, String key, BigDecimal count, BigDecimal compared, Map<String, Argument> says, List<? extends Entry> entries) {

    Tally(String tally, Group group, long count, Map<String, Argument> says, List<? extends Entry> entries) {
        this(tally, group.key(), BigDecimal.valueOf(count), null, says, entries);
    }

    /** What was worked out of how many entries; the key may hold a name. */
    @Override
    public String toString() {
        return "Tally[" + tally + ", " + entries.size() + "]";
    }
}
