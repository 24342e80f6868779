package reception.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import reception.Configuration;
import reception.ReceptionChecker;
import reception.plan.RegionResolver;
import reception.vocabulary.Language;

/** Gives each plan the checker with its configuration: the one that was named, else the nearest above the plan. */
final class Configurations {

    private final ReceptionChecker checker;
    private final boolean named;
    private final Language language;
    private final Map<Path, ReceptionChecker> known = new HashMap<>();

    /** @param named the configuration for all plans; null to look for one above each */
    Configurations(ReceptionChecker checker, Path named, Language language) throws IOException {
        this.language = language;
        this.named = named != null;
        this.checker = named == null ? checker : checker.with(read(checker, named));
    }

    /** The checker for what lies in no file. */
    ReceptionChecker checker() {
        return checker;
    }

    /** The checker for a plan's file. */
    ReceptionChecker of(Path file) throws IOException {
        if (named) {
            return checker;
        }
        for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve(Configuration.FILE_NAME);
            if (!known.containsKey(candidate) && Files.isRegularFile(candidate)) {
                known.put(candidate, checker.with(read(checker, candidate)));
            }
            if (known.containsKey(candidate)) {
                return known.get(candidate);
            }
        }
        return checker;
    }

    private Configuration read(ReceptionChecker reader, Path file) throws IOException {
        return read(file, reader.standards().regions(), language);
    }

    /** Reads a configuration that was named or found. */
    static Configuration read(Path file, RegionResolver regions, Language language) throws IOException {
        try {
            return Configuration.read(file, regions);
        } catch (NoSuchFileException e) {
            throw new UsageException(language.choose("没有配置文件：", "no such configuration: ") + file);
        }
    }
}
