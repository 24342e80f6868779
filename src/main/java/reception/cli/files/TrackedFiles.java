package reception.cli.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.NoWorkTreeException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** What git tracks. No git process is started. */
final class TrackedFiles {

    private TrackedFiles() {
    }

    /** The tracked files below a folder, relative to it; none if it lies in no repository that can be read. */
    static List<Path> below(Path folder) {
        QuietGit.install();
        Path real = PlanFiles.real(folder);
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.toFile());
        if (builder.getGitDir() == null) {
            return List.of();
        }
        List<Path> tracked = new ArrayList<>();
        try (Repository repository = builder.setMustExist(true).build()) {
            Path root = PlanFiles.real(repository.getWorkTree().toPath());
            DirCache index = repository.readDirCache();
            for (int i = 0; i < index.getEntryCount(); i++) {
                Path file = root.resolve(index.getEntry(i).getPathString());
                if (file.startsWith(real)) {
                    tracked.add(real.relativize(file));
                }
            }
        } catch (IOException | NoWorkTreeException e) {
            return List.of();
        }
        return tracked;
    }
}
