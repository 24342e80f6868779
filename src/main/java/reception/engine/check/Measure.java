package reception.engine.check;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import reception.visit.Counted;
import reception.visit.Fact;
import reception.visit.When;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads off a thing what a rule's card compares with a standard. */
public final class Measure {

    private Measure() {
    }

    /** Whether things of a type have a number, a list or a time of day under a path of properties. */
    public static boolean isKnown(Class<?> type, String path) {
        Class<?> reached = type;
        boolean isList = false;
        for (String step : path.split("\\.")) {
            Vocabulary.Field field = Vocabulary.section(reached).byWord(step);
            Optional<Method> derived = field == null ? derived(reached, step) : Optional.empty();
            if (isList || field == null && derived.isEmpty()) {
                return false;
            }
            isList = field != null && field.isList();
            reached = field != null ? field.type() : derived.get().getReturnType();
        }
        return isList || Number.class.isAssignableFrom(reached) || reached == int.class || Counted.class.isAssignableFrom(reached) || isTime(reached);
    }

    private static boolean isTime(Class<?> type) {
        return type == LocalTime.class || type == When.class;
    }

    private static Optional<Method> derived(Class<?> type, String step) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getParameterCount() == 0 && Words.kebab(method.getName()).equals(step)).findFirst();
    }

    /** What stands under a path of properties; null if the plan does not say. */
    public static Object read(Fact subject, String path) {
        Object value = subject;
        for (String step : path.split("\\.")) {
            if (!(value instanceof Fact thing)) {
                return null;
            }
            Vocabulary.Field field = Vocabulary.section(thing.getClass()).byWord(step);
            value = field == null ? derived(thing, step) : field.get(thing);
            if (value instanceof Collection<?> items && items.isEmpty() && !(field != null && thing.isStatedNone(field.name()))) {
                return null;
            }
        }
        return value;
    }

    private static Object derived(Fact thing, String step) {
        try {
            return derived(thing.getClass(), step).orElseThrow().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + step + " of " + thing.getClass().getName(), e);
        }
    }

    /** Whether a value is a time of day. */
    public static boolean isTimeOfDay(Object value) {
        return value != null && isTime(value.getClass());
    }

    /** A value as a number that a standard can be compared with: people are counted, a time of day is told in hours; null for none. */
    public static BigDecimal number(Object value) {
        Object number = value instanceof When when ? when.time() : value;
        if (number instanceof LocalTime time) {
            return When.hours(time);
        }
        if (number instanceof Counted people) {
            number = people.size();
        } else if (number instanceof Collection<?> items) {
            number = items.size();
        }
        return number == null ? null : number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
