package reception.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import reception.format.Place;
import reception.format.Span;
import reception.format.Stated;
import reception.format.bind.Binder;
import reception.visit.Fact;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Walks a plan along its records. */
public final class PlanTree {

    /** The components of a record that hold facts, or lists of them. */
    private static final ClassValue<List<Vocabulary.Field>> PARTS = new ClassValue<>() {
        @Override
        protected List<Vocabulary.Field> computeValue(Class<?> type) {
            return Vocabulary.section(type).fields().stream().filter(field -> Fact.class.isAssignableFrom(field.type())).toList();
        }
    };

    private PlanTree() {
    }

    /** Visits the plan and everything in it, each thing before its parts. */
    public static void visit(Fact fact, Consumer<Fact> visitor) {
        visitor.accept(fact);
        for (Vocabulary.Field field : PARTS.get(fact.getClass())) {
            Object value = field.get(fact);
            if (value instanceof List<?> items) {
                for (Object item : items) {
                    visit((Fact) item, visitor);
                }
            } else if (value != null) {
                visit((Fact) value, visitor);
            }
        }
    }

    /**
     * A plan with other values of some of its things' components.
     *
     * @param values by the thing's key and the component's index
     */
    public static Plan with(Plan plan, Map<String, Map<Integer, Object>> values) {
        return (Plan) replaced(plan, values);
    }

    private static Fact replaced(Fact fact, Map<String, Map<Integer, Object>> values) {
        Vocabulary.Section section = Vocabulary.section(fact.getClass());
        Object[] components = new Object[section.size()];
        components[section.placeIndex()] = fact.at();
        for (Vocabulary.Field field : section.fields()) {
            components[field.index()] = field.get(fact);
        }
        for (Vocabulary.Field part : PARTS.get(fact.getClass())) {
            Object value = part.get(fact);
            components[part.index()] = value instanceof List<?> items ? items.stream().map(item -> replaced((Fact) item, values)).toList() : value == null ? null : replaced((Fact) value, values);
        }
        values.getOrDefault(fact.key(), Map.of()).forEach((index, value) -> components[index] = value);
        return (Fact) section.create(components);
    }

    /** Whether nothing in it lacks a place or a list, as in a plan that was read. */
    public static boolean isLocated(Fact fact) {
        if (fact.at() == null || !fact.at().isKnown()) {
            return false;
        }
        for (Vocabulary.Field field : Vocabulary.section(fact.getClass()).fields()) {
            boolean isPart = Fact.class.isAssignableFrom(field.type());
            Object value = field.isList() || isPart ? field.get(fact) : null;
            if (field.isList() && !isLocatedList((List<?>) value, isPart) || value instanceof Fact part && !isLocated(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLocatedList(List<?> items, boolean areParts) {
        if (items == null) {
            return false;
        }
        for (Object item : areParts ? items : List.of()) {
            if (!isLocated((Fact) item)) {
                return false;
            }
        }
        return true;
    }

    /** The names that the plan format has for an English key, wherever in the plan it stands; null if it has none. */
    public static Vocabulary.Word term(String english) {
        return Terms.BY_ENGLISH.get(english);
    }

    /** Every key, in normal form, that somewhere in the plan is read as an English key. */
    public static Set<String> keys(String english) {
        return Terms.KEYS.getOrDefault(english, Set.of());
    }

    /** The types of choice that stand under an English key, wherever in the plan; empty if none do. */
    public static Set<Class<?>> choices(String english) {
        return Terms.CHOICES.getOrDefault(english, Set.of());
    }

    /** A path in English keys as its reader names it: {@code meals[0].companions} is {@code 用餐 1 · 陪餐人数} in Chinese. */
    public static String named(String path, Language language) {
        List<String> names = new ArrayList<>();
        String[] steps = path.split("\\.");
        List<Vocabulary.Field> fields = fields(steps);
        for (int i = 0; i < steps.length; i++) {
            int bracket = steps[i].indexOf('[');
            String number = bracket < 0 ? "" : " " + (Integer.parseInt(steps[i].substring(bracket + 1, steps[i].length() - 1)) + 1);
            names.add((fields.get(i) == null ? key(steps[i]) : fields.get(i).word().inProse(language)) + number);
        }
        return String.join(" · ", names);
    }

    /** The component to which a path in English keys leads, be it one item of it; null if the plan format has none there. */
    public static Vocabulary.Field field(String path) {
        List<Vocabulary.Field> fields = fields(path.split("\\."));
        return fields.get(fields.size() - 1);
    }

    private static List<Vocabulary.Field> fields(String[] steps) {
        List<Vocabulary.Field> fields = new ArrayList<>();
        Class<?> type = Plan.class;
        for (String step : steps) {
            Vocabulary.Field field = type.isRecord() ? Vocabulary.section(type).byWord(key(step)) : null;
            fields.add(field);
            type = field == null ? Object.class : field.type();
        }
        return fields;
    }

    private static String key(String step) {
        return step.indexOf('[') < 0 ? step : step.substring(0, step.indexOf('['));
    }

    private static final class Terms {

        private static final Map<String, Vocabulary.Word> BY_ENGLISH = new HashMap<>();
        private static final Map<String, Set<String>> KEYS = new HashMap<>();
        private static final Map<String, Set<Class<?>>> CHOICES = new HashMap<>();

        static {
            gather(Plan.class, new java.util.HashSet<>());
        }

        private static void gather(Class<?> type, java.util.Set<Class<?>> seen) {
            if (seen.add(type)) {
                for (Vocabulary.Field field : Vocabulary.section(type).fields()) {
                    BY_ENGLISH.putIfAbsent(field.word().english(), field.word());
                    field.word().all().forEach(word -> KEYS.computeIfAbsent(field.word().english(), unused -> new LinkedHashSet<>()).add(Words.normal(word)));
                    if (field.type().isEnum()) {
                        CHOICES.computeIfAbsent(field.word().english(), unused -> new LinkedHashSet<>()).add(field.type());
                    }
                    if (Fact.class.isAssignableFrom(field.type())) {
                        gather(field.type(), seen);
                    }
                }
            }
        }
    }

    /**
     * A copy in which each part has a place without a file; parts that have one keep it.
     *
     * @throws IllegalArgumentException if a part states something about a property that it has not, or that has a value
     */
    public static Fact located(Fact fact, String key, String parent) {
        Vocabulary.Section section = Vocabulary.section(fact.getClass());
        Object[] arguments = new Object[section.size()];
        Map<String, Place.Entry> entries = new HashMap<>(fact.at() == null ? Map.of() : fact.at().entries());
        boolean isPlaced = fact.at() != null && fact.at().isKnown();
        for (String property : entries.keySet()) {
            if (!isPlaced && section.byName(property) == null) {
                throw new IllegalArgumentException(fact.getClass().getSimpleName() + " has no component " + property);
            }
        }
        for (Vocabulary.Field field : section.fields()) {
            String path = key.isEmpty() ? field.word().english() : key + "." + field.word().english();
            Object value = field.get(fact);
            if (field.isList()) {
                value = locatedItems((List<?>) value, path, key);
            } else if (value instanceof Fact part) {
                value = located(part, path, key);
            }
            boolean isGiven = field.isList() ? !((List<?>) value).isEmpty() : value != null;
            Place.Entry stated = entries.get(field.name());
            if (!isPlaced && isGiven && stated != null) {
                throw new IllegalArgumentException(path + " has a value and is stated to be " + stated.stated());
            }
            if (isGiven) {
                entries.put(field.name(), new Place.Entry(Span.NOWHERE, Span.NOWHERE, Stated.GIVEN));
            } else if (stated != null && stated.stated() == Stated.NONE) {
                value = Binder.none(field, value);
            }
            arguments[field.index()] = value;
        }
        arguments[section.placeIndex()] = isPlaced ? fact.at() : new Place(key, parent, Span.NOWHERE, entries);
        return (Fact) section.create(arguments);
    }

    private static List<Object> locatedItems(List<?> items, String path, String key) {
        List<Object> located = new ArrayList<>();
        for (Object item : items == null ? List.of() : items) {
            located.add(item instanceof Fact part ? located(part, path + "[" + located.size() + "]", key) : item);
        }
        return List.copyOf(located);
    }
}
