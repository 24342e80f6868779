package reception.standard;

import java.util.List;
import reception.vocabulary.Text;

/** The answer to a question. */
public sealed interface Answer {

    /**
     * A value is in force.
     *
     * @param local       whether a user's configuration gives it
     * @param looser      local values that would loosen it, and are not applied
     * @param doubtful    local values that are stricter but unverified, and are not applied in place of a verified one: a finding that rests on
     *                    them would be a mere warning
     * @param needsRegion whether the place is unknown and may have a stricter value: what the limit forbids is forbidden,
     *                    what it allows is undetermined
     * @param mayHold     that a stricter value, of whose first day only the month or year is known, may hold already; null if there is none. What the limit forbids is forbidden, what it allows is undetermined
     * @param unrecorded  that the place may have a stricter rule of its own, and none is known; null where that is not so
     * @param denied      that a user's configuration says that the place has none; null where it does not
     */
    record Found(Limit limit, boolean local, List<Limit> looser, List<Limit> doubtful, boolean needsRegion, Text mayHold, Unrecorded unrecorded, Text denied) implements Answer {
    }

    /** The plan does not say what decides: a dimension, {@code day} or {@code region}. */
    record Unstated(String dimension) implements Answer {
    }

    /**
     * No value is known to be in force.
     *
     * @param unrecorded that the place may have a rule of its own; null where none has
     */
    record Unknown(Text why, Unrecorded unrecorded) implements Answer {
    }

    /** A user's configuration says that the place has no such rule. */
    record Denied(Text by) implements Answer {
    }
}
