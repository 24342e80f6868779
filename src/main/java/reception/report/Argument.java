package reception.report;

/**
 * A value that a message names.
 *
 * @param value    null where the plan does not state it
 * @param personal whether it is personal data
 */
public record Argument(Object value, boolean personal) {
}
