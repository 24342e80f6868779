package reception.audit.report;

import reception.report.Profile;

/**
 * For whom a report of an audit is, and so how much it may hold.
 *
 * @since 0.1.0
 */
public enum AuditProfile {
    /** Everything but what only inspectors are told. */
    FULL(Profile.FULL),
    /** No personal data. */
    INTERNAL(Profile.INTERNAL),
    /** Rules, places and counts only. */
    PUBLIC(Profile.PUBLIC),
    /** Everything, with the signals that would show others how to pass by them. */
    INSPECTOR(Profile.FULL);

    private final Profile personal;

    AuditProfile(Profile personal) {
        this.personal = personal;
    }

    /** How much personal data it may hold. */
    public Profile personal() {
        return personal;
    }

    /** The one that holds so much personal data. */
    public static AuditProfile of(Profile profile) {
        return valueOf(profile.name());
    }
}
