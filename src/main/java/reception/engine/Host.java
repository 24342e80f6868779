package reception.engine;

import java.util.List;
import java.util.function.Supplier;
import org.drools.base.util.Drools;
import org.kie.api.KieServices;

/** The program in which the library runs: what the rule engine takes from the thread that happens to call, and whether it is there in a version that fits. */
final class Host {

    /** The least version of the rule engine; the built-in rules are compiled for its model. */
    private static final int MAJOR = 10;
    private static final int MINOR = 2;
    private static final String NEEDED = "Drools " + MAJOR + "." + MINOR + " or a later one of " + MAJOR + ".x";

    /** A class of each library without which no rule can be fired. */
    private static final List<String> PARTS = List.of("org.drools.core.impl.RuleBaseFactory", "org.drools.kiesession.rulebase.KnowledgeBaseFactory", "org.drools.modelcompiler.KieBaseBuilder",
            "org.drools.compiler.kie.builder.impl.KieServicesImpl");

    private Host() {
    }

    /**
     * Does what makes the rule engine look for its parts. It looks through the class loader that the thread has been given, which on a thread of a pool, in a
     * fat jar or in a host with plugins need not know the library; here it is the library's own.
     */
    static <T> T withOwnLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = Host.class.getClassLoader();
        if (before == own) {
            return work.get();
        }
        thread.setContextClassLoader(own);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * That the rule engine is there in a version that fits, as far as can be told without starting it.
     *
     * @throws IllegalStateException with one sentence that says what is missing or too old
     */
    static void checkVersion() {
        try {
            if (Drools.getFullVersion() != null && (Drools.getMajorVersion() != MAJOR || Drools.getMinorVersion() < MINOR)) {
                throw new IllegalStateException("reception needs " + NEEDED + ", but " + Drools.getFullVersion() + " is on the class path");
            }
            for (String part : PARTS) {
                Class.forName(part, false, Host.class.getClassLoader());
            }
        } catch (LinkageError | ClassNotFoundException e) {
            throw new IllegalStateException("reception needs " + NEEDED + ", but " + missing(e), e);
        }
    }

    /** @throws IllegalStateException if the rule engine does not find its own parts */
    static void checkServices() {
        if (KieServices.get() == null) {
            throw new IllegalStateException("reception needs " + NEEDED + ", but its services cannot be found: META-INF/services of the Drools libraries are missing, or were lost where several libraries were put into one jar");
        }
    }

    /** Why the built-in rules could not be loaded, in one sentence. */
    static IllegalStateException failure(Throwable why) {
        if (why instanceof IllegalStateException known) {
            return known;
        }
        return new IllegalStateException("the rules cannot be loaded: " + (why instanceof LinkageError error ? missing(error) : String.valueOf(why)), why);
    }

    /**
     * That rules in DRL cannot be compiled in this host, whatever they say.
     *
     * @param why   what the compiler says of a rule that is known to be right
     * @param cause null if there is none
     */
    static IllegalStateException unfitCompiler(String why, Throwable cause) {
        return new IllegalStateException("rules of your own cannot be compiled here, and that is not their fault: they need the compiler of " + NEEDED
                + " (org.drools:drools-compiler and org.drools:drools-mvel with what they bring), and " + why, cause);
    }

    /** Does what compiles rules, and says so if the compiler is not there. */
    static <T> T compiling(Supplier<T> work) {
        try {
            return withOwnLoader(work);
        } catch (LinkageError e) {
            throw unfitCompiler(missing(e), e);
        }
    }

    private static String missing(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String name = String.valueOf(root.getMessage());
        return root instanceof NoClassDefFoundError || root instanceof ClassNotFoundException ? "the class " + name.replace('/', '.') + " is not on the class path"
                : "what is on the class path does not fit: " + root;
    }
}
