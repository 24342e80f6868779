package reception.cli.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import reception.configuration.Confines;

/** The names of files as the server of a repository knows them, from wherever and however the program was called. */
public final class RepositoryPaths implements UnaryOperator<String> {

    private final Map<Path, Optional<Path>> workTrees = new HashMap<>();

    /** The path from the root of the work tree; the name as it is for what lies in none. */
    @Override
    public String apply(String name) {
        if (name.isEmpty() || name.equals(PlanFiles.STANDARD_INPUT)) {
            return name;
        }
        try {
            Path file = Path.of(name);
            Path place = PlanFiles.place(file);
            Path tree = workTrees.computeIfAbsent(file.toAbsolutePath().getParent(), folder -> Optional.ofNullable(Confines.workTree(folder))).orElse(null);
            return tree == null || !place.startsWith(tree) || place.equals(tree) ? name : PlanFiles.withSlashes(tree.relativize(place));
        } catch (InvalidPathException e) {
            return name;
        }
    }
}
