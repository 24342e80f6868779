package reception.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reception.visit.Fact;
import reception.vocabulary.Vocabulary;

/** The types that a plan is made of, each where the plan first uses it. */
public final class PlanTypes {

    private static final Set<Class<?>> ALL = new LinkedHashSet<>();

    static {
        add(Plan.class);
    }

    private PlanTypes() {
    }

    private static void add(Class<?> type) {
        if (!isSection(type) && !type.isEnum() || !ALL.add(type) || type.isEnum()) {
            return;
        }
        Vocabulary.section(type).fields().forEach(field -> add(field.type()));
    }

    /** Whether a value of the type has keys of its own. */
    public static boolean isSection(Class<?> type) {
        return Fact.class.isAssignableFrom(type);
    }

    /** The plan, then everything in it that has keys. */
    public static List<Class<?>> sections() {
        return ALL.stream().filter(PlanTypes::isSection).toList();
    }

    /** Everything whose values are words of a list. */
    public static List<Class<?>> choices() {
        List<Class<?>> choices = new ArrayList<>(ALL);
        choices.removeIf(type -> !type.isEnum());
        return choices;
    }
}
