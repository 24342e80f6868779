package reception.yaml;

import reception.vocabulary.Text;

/**
 * Why a file, or a part of it, cannot be read as what it should be.
 *
 * @param message what is wrong and what would be right
 */
public record InputError(Kind kind, Span span, Text message) {

    /** What sort of error it is; the lower-case name is part of the report format. */
    public enum Kind {
        UNREADABLE, ENCODING, SYNTAX, TOO_LARGE, NOT_A_PLAN, UNKNOWN_KEY, DUPLICATE_KEY, WRONG_TYPE, UNKNOWN_VALUE,
        IMPOSSIBLE_DATE, NEGATIVE, UNKNOWN_REGION, AMBIGUOUS_REGION, COUNT_MISMATCH, MISSING_KEY;

        /** The name in reports: {@code unknown-key}. */
        public String id() {
            return reception.vocabulary.Words.kebab(name());
        }
    }
}
