package reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The library in programs that load it by a class loader of their own, and call it on threads that know nothing of it. */
class HostsTest {

    private static final String PLAN = """
            接待方案: 1
            接待性质: 国内公务
            接待地: 长春市
            来宾: {人数: 6}
            来访时间: {抵达: 2026-05-12T09:30}
            用餐: [{日期: 2026-05-12, 用餐形式: 工作餐, 陪餐人数: 5}]
            """;
    private static final Path OWN_RULES = Path.of("examples/own-rules").toAbsolutePath();
    private static final Path OTHER_VERSIONS = Path.of("target/other-versions");
    private static final String INDEX_OF_RULES = "META-INF/kie/reception/reception/drools-model";

    /** The library and what it needs, which no other loader knows. */
    private static class Plugin extends URLClassLoader {

        private volatile String hidden = "";

        Plugin(Predicate<String> jars) throws IOException {
            super(urls(jars), ClassLoader.getPlatformClassLoader());
        }

        /** With other versions of some libraries, which come first. */
        Plugin(List<String> others) throws IOException {
            super(urls(others), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] urls(List<String> others) throws IOException {
            List<URL> urls = new ArrayList<>();
            for (String other : others) {
                File file = OTHER_VERSIONS.resolve(other).toFile();
                assertThat(file).as("put there by the build").isFile();
                urls.add(file.toURI().toURL());
            }
            urls.addAll(List.of(urls(jar -> true)));
            return urls.toArray(URL[]::new);
        }

        private static URL[] urls(Predicate<String> jars) throws IOException {
            List<URL> urls = new ArrayList<>();
            for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (jars.test(new File(path).getName())) {
                    urls.add(new File(path).toURI().toURL());
                }
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        public URL findResource(String name) {
            return name.equals(hidden) ? null : super.findResource(name);
        }

        /** The verdict on the plan, by a checker that is built now. */
        String verdict(Path rules) {
            return verdict(rules, false);
        }

        /** @param writing whether it has to write its report in every format, too */
        String verdict(Path rules, boolean writing) {
            try {
                Object builder = loadClass("reception.ReceptionChecker").getMethod("builder").invoke(null);
                if (rules != null) {
                    builder.getClass().getMethod("rules", Path.class).invoke(builder, rules);
                }
                Object checker = builder.getClass().getMethod("build").invoke(builder);
                Object reports = checker.getClass().getMethod("check", String.class, CharSequence.class).invoke(checker, "plan", PLAN);
                for (Object format : writing ? loadClass("reception.write.OutputFormat").getEnumConstants() : new Object[0]) {
                    StringBuilder out = new StringBuilder();
                    checker.getClass().getMethod("write", List.class, format.getClass().isAnonymousClass() ? format.getClass().getSuperclass() : format.getClass(),
                            loadClass("reception.vocabulary.Language"), Appendable.class).invoke(checker, reports, format, loadClass("reception.vocabulary.Language").getEnumConstants()[0], out);
                    assertThat(out.toString()).as(format.toString()).contains("陪餐");
                }
                Object report = ((List<?>) reports).get(0);
                return String.valueOf(report.getClass().getMethod("verdict").invoke(report));
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String onAThreadWith(ClassLoader context, Plugin plugin, Path rules) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            String verdict = plugin.verdict(rules);
            assertThat(thread.getContextClassLoader()).as("the host's class loader after a call").isSameAs(context);
            return verdict;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void a_plugin_is_called_on_threads_that_know_only_the_program() throws Exception {
        try (Plugin plugin = new Plugin(jar -> true)) {
            assertThat(CompletableFuture.supplyAsync(() -> plugin.verdict(OWN_RULES), new ForkJoinPool(4)).get()).isEqualTo("NOT_PERMITTED");
            assertThat(onAThreadWith(ClassLoader.getSystemClassLoader(), plugin, null)).isEqualTo("NOT_PERMITTED");
            assertThat(onAThreadWith(ClassLoader.getPlatformClassLoader(), plugin, OWN_RULES)).isEqualTo("NOT_PERMITTED");
        }
    }

    @Test
    void a_thread_without_a_class_loader_is_enough() throws Exception {
        try (Plugin plugin = new Plugin(jar -> true)) {
            assertThat(onAThreadWith(null, plugin, OWN_RULES)).isEqualTo("NOT_PERMITTED");
        }
    }

    @Test
    void a_failure_is_told_and_forgotten() throws Exception {
        try (Plugin plugin = new Plugin(jar -> true)) {
            plugin.hidden = INDEX_OF_RULES;
            assertThatThrownBy(() -> plugin.verdict(null)).isInstanceOf(IllegalStateException.class).hasMessageContaining(INDEX_OF_RULES).hasMessageContaining("missing");
            plugin.hidden = "";
            assertThat(plugin.verdict(null)).isEqualTo("NOT_PERMITTED");
        }
    }

    @Test
    void the_least_versions_that_are_stated_are_enough() throws Exception {
        try (Plugin plugin = new Plugin(List.of("jackson-core-2.15.0.jar", "jackson-dataformat-yaml-2.15.0.jar", "snakeyaml-1.32.jar"))) {
            assertThat(plugin.verdict(OWN_RULES, true)).isEqualTo("NOT_PERMITTED");
        }
    }

    @Test
    void what_is_too_old_is_named() throws Exception {
        assertThatUnfit("jackson-core 2.13.5", "jackson-core-2.13.5.jar", "jackson-dataformat-yaml-2.13.5.jar");
        assertThatUnfit("jackson-core 2.15.0 and jackson-dataformat-yaml 2.21", "jackson-core-2.15.0.jar");
        assertThatUnfit("SnakeYAML 1.32 or later", "snakeyaml-1.30.jar");
        assertThatUnfit("Drools 10.2 or a later one of 10.x, but 9.44.0", "drools-base-9.44.0.Final.jar");
    }

    @Test
    void a_compiler_that_is_not_there_or_compiles_nothing_is_no_fault_of_a_rule() throws Exception {
        List<String> optional = List.of("drools-drl-parser-", "drools-io-", "antlr", "drools-ecj-", "ecj-", "drools-mvel-", "mvel2-", "drools-wiring-dynamic-");
        List<List<String>> lacking = List.of(List.of("drools-drl-parser-"), List.of("ecj-"), List.of("drools-mvel-"), optional);
        for (List<String> jars : lacking) {
            try (Plugin plugin = new Plugin(name -> jars.stream().noneMatch(name::startsWith))) {
                assertThatThrownBy(() -> plugin.verdict(OWN_RULES)).as("without " + jars).isInstanceOf(IllegalStateException.class)
                        .hasMessageStartingWith("rules of your own cannot be compiled here").hasMessageContaining("drools-mvel");
                assertThat(plugin.verdict(null)).as("the built-in rules without " + jars).isEqualTo("NOT_PERMITTED");
            }
        }
    }

    private static void assertThatUnfit(String words, String... jars) throws IOException {
        try (Plugin plugin = new Plugin(List.of(jars))) {
            assertThatThrownBy(() -> plugin.verdict(null)).as(List.of(jars).toString()).isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("reception needs ").hasMessageContaining(words);
        }
    }

    @Test
    void the_jar_adds_no_module_to_those_of_a_host_with_rules_of_its_own() {
        assertThat(Path.of("target/classes/META-INF/kmodule.xml")).as("a second default module, for which Drools would give up the host's own").doesNotExist();
    }

    @Test
    void what_is_missing_is_named() throws IOException, ExecutionException {
        assertThatMissing("drools-kiesession-", "Drools 10.2").hasMessageContaining("org.drools.kiesession.");
        assertThatMissing("drools-compiler-", "Drools 10.2");
        assertThatMissing("drools-core-", "Drools 10.2").hasMessageContaining("org.drools.core.");
        assertThatMissing("snakeyaml-", "SnakeYAML 1.").hasMessageContaining("org.yaml.snakeyaml.");
        assertThatMissing("jackson-core-", "Jackson 2.").hasMessageContaining("com.fasterxml.jackson.core.");
        assertThatMissing("jackson-dataformat-yaml-", "Jackson 2.").hasMessageContaining("com.fasterxml.jackson.dataformat.yaml.");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> assertThatMissing(String jar, String needed) throws IOException {
        try (Plugin plugin = new Plugin(name -> !name.startsWith(jar))) {
            return assertThatThrownBy(() -> plugin.verdict(null)).as("without " + jar).isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("reception needs ").hasMessageContaining(needed);
        }
    }
}
