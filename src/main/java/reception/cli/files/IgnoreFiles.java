package reception.cli.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reception.configuration.Confines;
import reception.format.InvalidFileException;
import reception.format.read.WholeInput;

/** What ignore files leave out, with git's meaning: those of the repository's root, or else of the folder that is searched, and of every folder below. */
public final class IgnoreFiles {

    /** Their names; in one folder, the last that says something about a file decides. */
    public static final List<String> NAMES = List.of(".gitignore", ".receptionignore");
    /** What marks the root of a repository. */
    static final String REPOSITORY = ".git";

    /** What one ignore file says. */
    private record Rules(Path file, List<IgnoreRule> rules) {

        /** Whether a path is left out, or taken in again; null if nothing is said about it. The last rule that fits decides. */
        Boolean ignoring(String path, boolean isFolder) {
            for (int i = rules.size() - 1; i >= 0; i--) {
                if (rules.get(i).fits(path, isFolder)) {
                    return rules.get(i).ignores();
                }
            }
            return null;
        }
    }

    private final Path root;
    private final Confines confines;
    private final Map<Path, List<Rules>> rules = new HashMap<>();

    /** @param searched the folder that is searched */
    IgnoreFiles(Path searched) {
        Path folder = absolute(searched);
        Path repository = Confines.workTree(folder);
        this.confines = Confines.of(folder, folder, null);
        while (repository != null && !PlanFiles.real(folder).equals(repository)) {
            folder = folder.getParent();
            repository = folder == null ? null : repository;
        }
        this.root = folder == null ? absolute(searched) : folder;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The root of the repository, or the folder that is searched if it lies in none. */
    Path root() {
        return root;
    }

    /** The ignore file by which a file or folder is left out, given that the folder that it lies in is not; null if none does. */
    Path ignoring(Path entry, boolean isFolder) {
        Path file = absolute(entry);
        for (Path folder = file.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            for (Rules some : rules.computeIfAbsent(folder, this::read)) {
                Boolean ignored = some.ignoring(PlanFiles.withSlashes(folder.relativize(file)), isFolder);
                if (ignored != null) {
                    return ignored ? some.file() : null;
                }
            }
        }
        return null;
    }

    /** The ignore files of a folder, the one that decides first. */
    private List<Rules> read(Path folder) {
        List<Rules> read = new ArrayList<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            if (!confines.hold(file)) {
                throw new InvalidFileException(file.toString(), List.of(InputFile.unreadable("这是指向仓库之外的链接，不予读取", "this is a link that leads out of the repository and is not read")));
            }
            if (Files.isRegularFile(file)) {
                read.add(0, new Rules(file, IgnoreRule.read(new String(WholeInput.read(file), StandardCharsets.UTF_8))));
            }
        }
        return read;
    }
}
