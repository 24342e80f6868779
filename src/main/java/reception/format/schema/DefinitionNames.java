package reception.format.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import reception.format.Node;
import reception.vocabulary.Words;

/** The names that single values and sections have under {@code $defs}. */
final class DefinitionNames {

    static final String STATE = "state";
    static final String STATE_LIST = "state-list";
    static final String OPEN = "open";
    static final String SEVERAL = "several-words";
    static final String DRESSED = "dressed-word";
    static final String ANSWER = "answer";
    static final String ANSWER_YES = "answer-yes";
    static final String PERIODS = "period";
    static final String TIMES = "time-or-period";

    private DefinitionNames() {
    }

    /**
     * That of what a component of a type holds.
     *
     * @param yuan whether a number is an amount
     */
    static String of(Class<?> type, boolean yuan) {
        if (type == String.class) {
            return "text";
        }
        if (type == Integer.class) {
            return "count";
        }
        if (type == BigDecimal.class) {
            return yuan ? "yuan" : "number";
        }
        if (type == Boolean.class) {
            return "yes-or-no";
        }
        if (type == LocalDate.class) {
            return "day";
        }
        if (type == LocalTime.class) {
            return "time";
        }
        if (type == Node.class) {
            return "anything";
        }
        String name = Words.kebab(type.getSimpleName());
        return type.isRecord() && name.equals("text") ? "text-in-both-languages" : name;
    }

    static String of(Class<?> type) {
        return of(type, false);
    }

    /** That of the texts that stand for a section. */
    static String inShort(Class<?> type) {
        return of(type) + "-in-short";
    }
}
