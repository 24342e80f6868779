package reception.visit;

/** What a kind is known by. */
public enum KindSource {
    /** The plan states it. */
    STATED,
    /** The name surely means it. */
    NAME,
    /** The name perhaps means it. */
    LIKELY_NAME
}
