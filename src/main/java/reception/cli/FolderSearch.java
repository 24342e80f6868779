package reception.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import reception.configuration.Configuration;

/**
 * Looks for plans below a folder. Hidden folders and what ignore files or the configuration leave out are passed over. A link to a file is followed; a link to
 * a folder is not: what lies inside is found under its own name, and what lies outside was not asked for.
 */
final class FolderSearch {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private final Path root;
    private final Predicate<Path> named;
    private final Predicate<Path> excluded;
    private final IgnoreFiles ignored;
    private final List<PlanSource> found = new ArrayList<>();
    private final List<Path> linksOutside = new ArrayList<>();
    private int candidates;

    /**
     * @param named    picks, by path below the folder, what is searched, whatever its ending; null for everything with the ending of a plan
     * @param excluded what the configuration leaves out
     */
    FolderSearch(Path root, Predicate<Path> named, Predicate<Path> excluded) {
        this.root = root;
        this.named = named;
        this.excluded = excluded;
        this.ignored = new IgnoreFiles(root);
    }

    /** Plans by path, and files that may be plans but cannot be opened. */
    List<PlanSource> run() {
        visit(root, named == null);
        found.sort(Comparator.comparing(source -> PlanFiles.withSlashes(Path.of(source.name()))));
        return found;
    }

    /** How many files could have been plans by their names. */
    int candidates() {
        return candidates;
    }

    /** Links to folders outside, which are not followed. */
    List<Path> linksOutside() {
        return linksOutside;
    }

    private void visit(Path folder, boolean wanted) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return;
        } catch (IOException e) {
            found.add(new PlanSource(PlanFiles.withoutDot(folder).toString(), null, InputFile.problem(e)));
            return;
        }
        for (Path entry : entries) {
            boolean isWanted = wanted || named.test(root.relativize(entry));
            if (Files.isDirectory(entry)) {
                folder(entry, isWanted);
            } else if (isWanted && (!wanted && named != null || hasEnding(entry)) && !entry.endsWith(Configuration.FILE_NAME)) {
                file(entry);
            }
        }
    }

    private void folder(Path entry, boolean wanted) {
        if (entry.getFileName().toString().startsWith(".") || ignored.isIgnored(entry, true)) {
            return;
        }
        if (!Files.isSymbolicLink(entry)) {
            visit(entry, wanted);
        } else if (wanted && isOutside(entry)) {
            linksOutside.add(PlanFiles.withoutDot(entry));
        }
    }

    private boolean isOutside(Path link) {
        try {
            return !link.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean hasEnding(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private void file(Path entry) {
        if (ignored.isIgnored(entry, false) || excluded.test(entry)) {
            return;
        }
        candidates++;
        try {
            boolean isRegular = Files.readAttributes(entry, BasicFileAttributes.class).isRegularFile();
            if (!isRegular || PlanContent.isPlan(entry)) {
                found.add(PlanFiles.source(entry));
            }
        } catch (IOException e) {
            found.add(PlanFiles.source(entry));
        }
    }
}
