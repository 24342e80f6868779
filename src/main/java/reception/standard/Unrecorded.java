package reception.standard;

import reception.vocabulary.Text;

/**
 * That a place may have a rule of its own, and none is known here.
 *
 * @param standard  id of the standard that each place may set
 * @param title     of the standard
 * @param place     whose rule it would be
 * @param why       that in a sentence of its own
 * @param mayBeNone whether a place may have none
 * @param strictest what such a rule forbids at most; null for a figure, of which nothing can be supposed
 * @since 0.1.0
 */
public record Unrecorded(String standard, Text title, Text place, Text why, boolean mayBeNone, Limit strictest) {
}
