package reception.standard.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import reception.visit.Fact;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * What standards tell things apart by, and count: a property of a root, such as {@code plan.kind}. The root is a type of fact: the thing itself that a
 * standard is asked for, what holds it, or a section of the plan. A bare {@code kind} would be that of the plan for one rule and that of the gift for another.
 */
public final class Dimensions {

    /**
     * A property of a root.
     *
     * @param name  of root and property in English
     * @param field the property; null where it is worked out for a place
     */
    public record Dimension(String name, Vocabulary.Field field) {
    }

    private final Supplier<? extends Collection<Class<? extends Fact>>> types;
    private final Set<String> workedOut;
    private Map<String, List<Class<? extends Fact>>> roots;

    private Dimensions(Supplier<? extends Collection<Class<? extends Fact>>> types, Set<String> workedOut) {
        this.types = types;
        this.workedOut = workedOut;
    }

    /**
     * The dimensions of types of facts, which are looked at only when somebody asks.
     *
     * @param workedOut those that are no property of a fact
     */
    public static Dimensions of(Supplier<? extends Collection<Class<? extends Fact>>> types, Set<String> workedOut) {
        return new Dimensions(types, workedOut);
    }

    /** The name of a dimension's root: {@code plan} of {@code plan.kind}; empty for a bare name. */
    public static String root(String dimension) {
        return dimension.substring(0, Math.max(0, dimension.indexOf('.')));
    }

    /** The name of a dimension's property: {@code kind} of {@code plan.kind}. */
    public static String property(String dimension) {
        return dimension.substring(dimension.indexOf('.') + 1);
    }

    /** Whether a dimension is a property of a root. */
    public static boolean isOf(String root, String dimension) {
        return dimension.length() > root.length() && dimension.charAt(root.length()) == '.' && dimension.startsWith(root);
    }

    /** The name of a type of fact as a root: {@code food-day}. */
    public static String rootOf(Class<?> type) {
        return Vocabulary.section(type).word().english();
    }

    /** The dimension that is written so in either language; null if there is none, or several. */
    public Dimension find(String written) {
        String name = Words.normal(written);
        if (workedOut.contains(name)) {
            return new Dimension(name, null);
        }
        List<Dimension> meant = new ArrayList<>();
        for (Class<? extends Fact> type : roots().getOrDefault(root(name), List.of())) {
            Vocabulary.Field field = Vocabulary.section(type).byWord(property(name));
            if (field != null) {
                meant.add(new Dimension(rootOf(type) + "." + field.word().english(), field));
            }
        }
        return meant.size() == 1 ? meant.get(0) : null;
    }

    /** Whether there is such a root, in either language. */
    public boolean hasRoot(String root) {
        return roots().containsKey(root);
    }

    /** The roots in either language. */
    public Set<String> rootWords() {
        return roots().keySet();
    }

    /** The properties of a root, in either language. */
    public Set<String> propertyWords(String root) {
        Set<String> words = new TreeSet<>();
        roots().getOrDefault(root, List.of()).forEach(type -> words.addAll(Vocabulary.section(type).words()));
        return words;
    }

    /** The dimensions whose property a bare name is, in either language. */
    public List<String> withProperty(String bare) {
        Set<String> names = new TreeSet<>();
        roots().values().stream().flatMap(List::stream).forEach(type -> {
            Vocabulary.Field field = Vocabulary.section(type).byWord(bare);
            if (field != null) {
                names.add(rootOf(type) + "." + field.word().english());
            }
        });
        return List.copyOf(names);
    }

    private synchronized Map<String, List<Class<? extends Fact>>> roots() {
        if (roots == null) {
            Map<String, List<Class<? extends Fact>>> found = new LinkedHashMap<>();
            types.get().forEach(type -> Vocabulary.section(type).word().all().forEach(word -> found.computeIfAbsent(Words.normal(word), unused -> new ArrayList<>()).add(type)));
            roots = found;
        }
        return roots;
    }
}
