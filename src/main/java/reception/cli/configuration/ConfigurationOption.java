package reception.cli.configuration;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import reception.cli.console.UsageException;
import reception.vocabulary.Language;

/** The options that name a configuration and say how far configurations may lead. */
public final class ConfigurationOption {

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "check.config")
    private Path file;

    @Option(names = "--config-root", paramLabel = "DIR", descriptionKey = "check.config-root")
    private Path root;

    /** The configuration for all plans; null for those above each. */
    public Path file() {
        return file;
    }

    /**
     * A folder that configurations may lead into, and up to which they are looked for, beside their work tree; null for none.
     *
     * @throws UsageException if there is no such folder
     */
    public Path root(Language language) {
        if (root != null && !Files.isDirectory(root)) {
            throw new UsageException(language.choose("--config-root：没有这个文件夹：", "--config-root: no such folder: ") + root);
        }
        return root;
    }
}
