package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reception.plan.Plan;
import reception.vocabulary.Internal;

/** What an embedder names is told by {@code @since}: the types that have it, and the records of a plan with their builders. All else is internal, public or not. */
class ApiTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern MARKED = Pattern.compile("@since [^*]*\\*/\\s*(?:@[^\\n]*\\n\\s*)*public ");
    private static final String RECORDS_OF_A_PLAN = "reception.visit.";

    /** Types that say since when they are there. */
    private static Set<Class<?>> marked() throws Exception {
        Set<Class<?>> types = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java") && !each.endsWith("package-info.java")).sorted().toList()) {
                if (MARKED.matcher(Files.readString(file).replace(" *\n", "\n")).find()) {
                    types.add(Class.forName(SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.')));
                }
            }
        }
        return types;
    }

    private static boolean isApi(Class<?> type, Set<Class<?>> marked) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        return !outer.getName().startsWith("reception.") || marked.contains(outer) || outer == Plan.class || outer.getName().startsWith(RECORDS_OF_A_PLAN);
    }

    private static void gather(Type type, Set<Class<?>> named) {
        if (type instanceof Class<?> plain) {
            named.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType filled) {
            gather(filled.getRawType(), named);
            Arrays.stream(filled.getActualTypeArguments()).forEach(argument -> gather(argument, named));
        } else if (type instanceof WildcardType open) {
            Arrays.stream(open.getUpperBounds()).forEach(bound -> gather(bound, named));
        }
    }

    /** What an embedder can call of a type: public methods that are not marked as internal. */
    private static List<Method> callable(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !method.isAnnotationPresent(Internal.class)).toList();
    }

    private static Set<Class<?>> named(Method method) {
        Set<Class<?>> named = new LinkedHashSet<>();
        gather(method.getGenericReturnType(), named);
        Arrays.stream(method.getGenericParameterTypes()).forEach(parameter -> gather(parameter, named));
        return named;
    }

    @Test
    void what_an_embedder_can_call_names_nothing_internal() throws Exception {
        Set<Class<?>> marked = marked();
        assertThat(marked).contains(ReceptionChecker.class, reception.report.Report.class).hasSizeBetween(40, 75);
        Set<String> leaks = new TreeSet<>();
        Deque<Class<?>> left = new ArrayDeque<>(marked);
        while (!left.isEmpty()) {
            Class<?> type = left.pop();
            if (Modifier.isPublic(type.getModifiers())) {
                left.addAll(List.of(type.getDeclaredClasses()));
                for (Method method : callable(type)) {
                    named(method).stream().filter(other -> !isApi(other, marked)).forEach(other -> leaks.add(type.getName() + "." + method.getName() + " names " + other.getName()));
                }
            }
        }
        assertThat(leaks).as("mark the method as @Internal, or the type with @since if an embedder needs it").isEmpty();
    }

    @Test
    void the_examples_of_embedding_do_with_it() throws Exception {
        Set<Class<?>> marked = marked();
        Set<String> imported = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("examples/embedding"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Pattern.compile("import (?:static )?(reception\\.[\\w.]+);").matcher(Files.readString(file)).results().forEach(found -> imported.add(found.group(1)));
            }
        }
        assertThat(imported).hasSizeGreaterThan(10);
        for (String name : imported) {
            if (!name.endsWith("Builder")) {
                assertThat(isApi(Class.forName(name), marked)).as(name + " is no part of the API; an example must do without it").isTrue();
            }
        }
    }

    @Test
    void the_package_of_the_front_door_holds_only_the_api() throws Exception {
        Set<String> marked = marked().stream().map(Class::getSimpleName).collect(Collectors.toSet());
        assertThat(topFiles()).isNotEmpty().allSatisfy(name -> assertThat(marked).contains(name));
    }

    private static List<String> topFiles() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve("reception"))) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString().replace(".java", "")).toList();
        }
    }
}
