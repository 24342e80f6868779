package reception.cli.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.errors.NoWorkTreeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.submodule.SubmoduleWalk;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import reception.cli.console.UsageException;
import reception.cli.files.PlanFiles;
import reception.cli.files.QuietGit;
import reception.report.Printable;
import reception.vocabulary.Language;

/**
 * What has changed in a git working tree since it parted from a revision: as {@code git diff REV...} has it, but with what is staged, not staged and not yet
 * tracked. So what others have meanwhile done on the branch of that revision does not count. No git process is started.
 */
final class GitChanges {

    private final Path root;
    private final DirCache index;
    private final Set<String> different = new TreeSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> notCheckedOut = new TreeSet<>();

    /**
     * Compares.
     *
     * @param file any file of the working tree
     * @throws UsageException if it lies in no repository, or there is no such revision
     */
    GitChanges(Path file, String revision, Language language) {
        QuietGit.install();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(PlanFiles.place(file).getParent().toFile());
        if (builder.getGitDir() == null) {
            builder.findGitDir(PlanFiles.real(file).getParent().toFile());
        }
        if (builder.getGitDir() == null) {
            throw new UsageException(language.choose("--changed-since：不在 git 仓库中：", "--changed-since: not in a git repository: ") + file);
        }
        try (Repository repository = builder.setMustExist(true).build(); RevWalk walk = new RevWalk(repository)) {
            root = PlanFiles.real(repository.getWorkTree().toPath());
            String format = repository.getConfig().getString("extensions", null, "objectFormat");
            if (format != null && !format.equalsIgnoreCase("sha1")) {
                throw new UsageException(language.choose("--changed-since：这种 git 仓库（对象格式 " + Printable.line(format) + "）无法读取；请检查全部方案",
                        "--changed-since: this kind of git repository (object format " + Printable.line(format) + ") cannot be read; check all plans"));
            }
            RevCommit since = commit(repository, walk, revision, language);
            ObjectId base = base(repository, walk, since);
            IndexDiff diff = new IndexDiff(repository, base, new FileTreeIterator(repository));
            diff.setIgnoreSubmoduleMode(SubmoduleWalk.IgnoreSubmoduleMode.ALL);
            diff.diff();
            index = repository.readDirCache();
            for (Set<String> some : List.of(diff.getAdded(), diff.getChanged(), diff.getModified(), diff.getConflicting(), diff.getUntracked())) {
                different.addAll(some);
            }
            gone.addAll(diff.getRemoved());
            gone.addAll(diff.getMissing());
            addUnwatched();
            addNotCheckedOut(repository, walk.parseCommit(base));
        } catch (IOException | NoWorkTreeException e) {
            throw new UsageException(language.choose("--changed-since：git 仓库无法读取：", "--changed-since: the git repository cannot be read: ") + e.getMessage());
        }
    }

    /** A file that git was told not to look at (assume-unchanged, skip-worktree) may have changed, so it counts as changed while it is there. */
    private void addUnwatched() {
        for (int i = 0; i < index.getEntryCount(); i++) {
            DirCacheEntry entry = index.getEntry(i);
            String path = entry.getPathString();
            if ((entry.isAssumeValid() || entry.isSkipWorkTree()) && Files.exists(root.resolve(path))) {
                different.add(path);
            }
        }
    }

    /** Git's own comparison passes over what is not checked out. */
    private void addNotCheckedOut(Repository repository, RevCommit base) throws IOException {
        try (TreeWalk compared = new TreeWalk(repository)) {
            compared.addTree(base.getTree());
            compared.addTree(new DirCacheIterator(index));
            compared.setRecursive(true);
            compared.setFilter(TreeFilter.ANY_DIFF);
            while (compared.next()) {
                DirCacheEntry entry = index.getEntry(compared.getPathString());
                if (entry != null && entry.isSkipWorkTree() && !Files.exists(root.resolve(entry.getPathString()))) {
                    notCheckedOut.add(entry.getPathString());
                }
            }
        }
    }

    /** What has changed by the index, but is not there to be looked at, since only a part of the work tree is checked out; relative to it. */
    Set<String> notCheckedOut() {
        return notCheckedOut;
    }

    private static RevCommit commit(Repository repository, RevWalk walk, String revision, Language language) throws IOException {
        ObjectId id;
        try {
            id = repository.resolve(revision + "^{commit}");
        } catch (RevisionSyntaxException | IOException e) {
            id = null;
        }
        if (id == null) {
            throw new UsageException(language.choose("--changed-since：没有版本“" + revision + "”。若只取了部分历史，请先取全：git fetch --unshallow（GitHub Actions：fetch-depth: 0）",
                    "--changed-since: there is no revision \"" + revision + "\". If only a part of the history was fetched, fetch all of it: git fetch --unshallow (GitHub Actions: fetch-depth: 0)"));
        }
        return walk.parseCommit(id);
    }

    /** Where HEAD parted from a commit; the commit itself if that is not known. */
    private static ObjectId base(Repository repository, RevWalk walk, RevCommit since) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return since;
        }
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(walk.parseCommit(head));
        walk.markStart(since);
        RevCommit base = walk.next();
        return base == null ? since : base;
    }

    /** Whether a file lies in this working tree. */
    boolean covers(Path file) {
        return PlanFiles.place(file).startsWith(root) || PlanFiles.real(file).startsWith(root);
    }

    /** Whether git tracks a file and it is as it was; for a link, also what it leads to. */
    boolean isUnchanged(Path file) {
        return isTrackedAndSame(PlanFiles.place(file)) && isTrackedAndSame(PlanFiles.real(file));
    }

    private boolean isTrackedAndSame(Path file) {
        if (!file.startsWith(root)) {
            return false;
        }
        String path = PlanFiles.withSlashes(root.relativize(file));
        return index.findEntry(path) >= 0 && !different.contains(path);
    }

    /** The first changed or removed file that matches, relative to the working tree; null if none does. */
    String firstChange(Predicate<Path> matches) {
        Set<String> all = new TreeSet<>(different);
        all.addAll(gone);
        return all.stream().filter(path -> matches.test(root.resolve(path))).findFirst().orElse(null);
    }
}
