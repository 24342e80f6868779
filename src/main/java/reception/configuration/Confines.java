package reception.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders that files of strangers may not lead out of, whatever they name or link to.
 *
 * @param root the work tree of git that a file lies in; outside of one, a folder that is given
 * @param more what the command line allows beside it; null for nothing
 */
public record Confines(Path root, Path more) {

    private static final String REPOSITORY = ".git";

    /**
     * Those of a file.
     *
     * @param folder is the root outside of a repository
     * @param more   what the command line allows beside it; null for nothing
     */
    public static Confines of(Path file, Path folder, Path more) {
        Path tree = workTree(file);
        return new Confines(tree == null ? real(folder) : tree, more == null ? null : real(more));
    }

    /** The real root of the work tree that a file or folder lies in by its name, else by where it really is; null if it lies in none. */
    public static Path workTree(Path path) {
        Path named = rootAbove(path.toAbsolutePath().normalize());
        Path found = named == null ? rootAbove(real(path)) : named;
        return found == null ? null : real(found);
    }

    /** The nearest folder, from a path upward, that is the root of a work tree; null if none is. */
    static Path rootAbove(Path path) {
        Path folder = path;
        while (folder != null && !Files.exists(folder.resolve(REPOSITORY))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Whether a file really lies within; one that is not there, whether it would. */
    public boolean hold(Path file) {
        Path place = real(file);
        return place.startsWith(root) || more != null && place.startsWith(more);
    }

    /** A path without links, as far as it exists. */
    static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
