package reception.format.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.yaml.snakeyaml.LoaderOptions;

/** The libraries that read YAML and JSON, of which a host may bring its own version. */
public final class ParserLibraries {

    private static final int JACKSON_MINOR = 15;
    private static final String JACKSON = "Jackson 2." + JACKSON_MINOR + " or a later 2.x (jackson-core and jackson-dataformat-yaml of one version)";
    private static final String SNAKE_YAML = "SnakeYAML 1.32 or later";

    private ParserLibraries() {
    }

    /**
     * That they are there in versions that fit.
     *
     * @throws IllegalStateException with one sentence that says which does not
     */
    public static void check() {
        requirePresent(JACKSON, () -> {
            Version core = new JsonFactory().version();
            if (core.getMajorVersion() != 2 || core.getMinorVersion() < JACKSON_MINOR) {
                throw new IllegalStateException("reception needs " + JACKSON + ", but jackson-core " + core + " is on the class path");
            }
            StreamReadConstraints.builder();
        });
        requirePresent(SNAKE_YAML, () -> new LoaderOptions().setCodePointLimit(1));
        requirePresent(JACKSON, () -> {
            Version core = new JsonFactory().version();
            Version yaml = new YAMLFactory().version();
            if (yaml.getMinorVersion() != core.getMinorVersion()) {
                throw new IllegalStateException("reception needs " + JACKSON + ", but jackson-core " + core + " and jackson-dataformat-yaml " + yaml + " are on the class path");
            }
        });
    }

    private static void requirePresent(String needed, Runnable use) {
        try {
            use.run();
        } catch (LinkageError e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            String name = String.valueOf(root.getMessage());
            throw new IllegalStateException("reception needs " + needed + ", but " + (root instanceof NoClassDefFoundError || root instanceof ClassNotFoundException
                    ? "the class " + name.replace('/', '.') + " is not on the class path" : "what is on the class path does not fit: " + root), e);
        }
    }
}
