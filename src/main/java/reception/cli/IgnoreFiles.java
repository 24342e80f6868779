package reception.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.ignore.IgnoreNode;
import reception.configuration.Confines;
import reception.yaml.InvalidFileException;

/** What ignore files leave out, with git's meaning: those of the repository's root, or else of the folder that is searched, and of every folder below. */
final class IgnoreFiles {

    /** Their names; in one folder, the last that says something about a file decides. */
    static final List<String> NAMES = List.of(".gitignore", ".receptionignore");

    private final Path root;
    private final Confines confines;
    private final Map<Path, IgnoreNode> rules = new HashMap<>();

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

    /** Whether a file or folder is left out, given that the folder that it lies in is not. */
    boolean isIgnored(Path entry, boolean isFolder) {
        Path file = absolute(entry);
        for (Path folder = file.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            Boolean ignored = rules.computeIfAbsent(folder, this::read).checkIgnored(PlanFiles.withSlashes(folder.relativize(file)), isFolder);
            if (ignored != null) {
                return ignored;
            }
        }
        return false;
    }

    private IgnoreNode read(Path folder) {
        IgnoreNode node = new IgnoreNode();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            if (!confines.hold(file)) {
                throw new InvalidFileException(file.toString(), List.of(InputFile.unreadable("这是指向仓库之外的链接，不予读取", "this is a link that leads out of the repository and is not read")));
            }
            if (Files.isRegularFile(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    node.parse(in);
                } catch (IOException e) {
                    throw new InvalidFileException(file.toString(), List.of(InputFile.problem(e)));
                }
            }
        }
        return node;
    }
}
