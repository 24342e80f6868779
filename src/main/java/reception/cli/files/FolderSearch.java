package reception.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import reception.configuration.Configuration;
import reception.format.InvalidFileException;
import reception.format.read.WholeInput;
import reception.plan.reading.PlanRecogniser;
import reception.report.LeftOut;
import reception.workbook.OfficeFile;
import reception.workbook.WorkbookReader;

/**
 * Looks for plans below a folder. Hidden folders and what ignore files or the configuration leave out are passed over, and gathered. A link to a file is followed
 * within the repository; a link to a folder is not: what lies inside is found under its own name, and what lies outside was not asked for.
 */
final class FolderSearch {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".xlsx");
    /** What office programs put beside a workbook that is open. */
    private static final String LOCK = "~$";

    /** Why a file or folder was passed over, and the file that says so. */
    private record Cause(LeftOut.Reason reason, Path by) {
    }

    private final Path root;
    private final Predicate<Path> named;
    private final UnaryOperator<Path> excluding;
    private final LeftOutFiles leftOut;
    private final IgnoreFiles ignored;
    private final Path boundary;
    private final List<PlanSource> found = new ArrayList<>();
    private final Map<Path, Cause> causes = new HashMap<>();
    private final List<Path> linksToFolders = new ArrayList<>();
    private int candidates;

    /**
     * @param named     picks, by path below the folder, what is searched, whatever its ending; null for everything with the ending of a plan
     * @param excluding gives the configuration that leaves out a file; null if none does
     * @param leftOut   receives what is passed over
     */
    FolderSearch(Path root, Predicate<Path> named, UnaryOperator<Path> excluding, LeftOutFiles leftOut) {
        this.root = root;
        this.named = named;
        this.excluding = excluding;
        this.leftOut = leftOut;
        this.ignored = new IgnoreFiles(root);
        this.boundary = PlanFiles.real(ignored.root());
    }

    /** Plans by path, and files that may be plans but cannot be opened. */
    List<PlanSource> run() {
        leftOut.begin();
        visit(root, named == null);
        linksToFolders.forEach(this::link);
        if (!causes.isEmpty()) {
            nameTracked();
        }
        found.sort(Comparator.comparing(source -> PlanFiles.withSlashes(Path.of(source.name()))));
        return found;
    }

    /** How many files could have been plans by their names. */
    int candidates() {
        return candidates;
    }

    private void visit(Path folder, boolean wanted) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return;
        } catch (IOException e) {
            found.add(PlanSource.problem(PlanFiles.withoutDot(folder).toString(), InputFile.problem(e)));
            return;
        }
        for (Path entry : entries) {
            boolean isWanted = wanted || named.test(root.relativize(entry));
            if (Files.isDirectory(entry)) {
                folder(entry, isWanted);
            } else if (isWanted && (!wanted && named != null || hasEnding(entry))) {
                file(entry);
            }
        }
    }

    private void folder(Path entry, boolean wanted) {
        Path by = ignored.ignoring(entry, true);
        if (entry.endsWith(IgnoreFiles.REPOSITORY)) {
            return;
        }
        if (by != null || entry.getFileName().toString().startsWith(".")) {
            leaveOut(entry, new Cause(by == null ? LeftOut.Reason.HIDDEN_FOLDER : LeftOut.Reason.IGNORED_FOLDER, by));
        } else if (!Files.isSymbolicLink(entry)) {
            visit(entry, wanted);
        } else if (wanted) {
            linksToFolders.add(entry);
        }
    }

    /** A link to a folder is of no account if that is searched under its own name. */
    private void link(Path entry) {
        Path real = PlanFiles.real(entry);
        Path below = PlanFiles.real(root);
        Path target = real.startsWith(below) ? absolute(root).resolve(below.relativize(real)) : null;
        if (target == null || cause(target) != null) {
            leftOut.count(entry, LeftOut.Reason.LINK_OUTSIDE);
            leftOut.name(PlanFiles.withoutDot(entry), LeftOut.Reason.LINK_OUTSIDE, null, false);
        }
    }

    static boolean hasEnding(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && !name.startsWith(LOCK);
    }

    private void file(Path entry) {
        Path by = ignored.ignoring(entry, false);
        if (by != null) {
            leaveOut(entry, new Cause(LeftOut.Reason.IGNORED, by));
        } else if (Configuration.FILE_NAMES.contains(entry.getFileName().toString())) {
            if (isPlan(entry)) {
                found.add(PlanSource.problem(PlanFiles.withoutDot(entry).toString(), InputFile.unreadable("这是接待方案，但“" + entry.getFileName() + "”是配置文件的名称，请改名",
                        "this is a plan, but " + entry.getFileName() + " is the name of a configuration; give it another name")));
            }
        } else if (excluding.apply(entry) != null) {
            leaveOut(entry, new Cause(LeftOut.Reason.EXCLUDED, excluding.apply(entry)));
        } else if (Files.isSymbolicLink(entry) && Files.exists(entry) && !PlanFiles.real(entry).startsWith(boundary)) {
            leftOut.count(entry, LeftOut.Reason.LINK_OUTSIDE);
            leftOut.name(PlanFiles.withoutDot(entry), LeftOut.Reason.LINK_OUTSIDE, null, false);
        } else {
            candidate(entry);
        }
    }

    private void candidate(Path entry) {
        candidates++;
        try {
            if (isPlan(entry)) {
                found.add(PlanFiles.source(entry));
            } else if (Files.size(entry) > WholeInput.MAX_BYTES) {
                leftOut.count(entry, LeftOut.Reason.TOO_LARGE);
                leftOut.name(PlanFiles.withoutDot(entry), LeftOut.Reason.TOO_LARGE, null, false);
            } else {
                leftOut.count(entry, LeftOut.Reason.NO_PLAN);
            }
        } catch (IOException e) {
            found.add(PlanFiles.source(entry));
        }
    }

    /** Whether a file is meant as a plan; also true if it cannot be read, so that reading it says why. */
    private static boolean isPlan(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile() || attributes.size() <= WholeInput.MAX_BYTES) {
                byte[] bytes = WholeInput.read(file);
                return OfficeFile.is(bytes) ? WorkbookReader.isMeantAsPlan(bytes) : PlanRecogniser.isMeantAsPlan(file.toString(), bytes);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return PlanRecogniser.isLongFileMeantAsPlan(file.toString(), in);
            }
        } catch (IOException | InvalidFileException e) {
            return true;
        }
    }

    private void leaveOut(Path entry, Cause cause) {
        Path by = cause.by() == null || root.isAbsolute() || !cause.by().isAbsolute() ? cause.by() : absolute(Path.of("")).relativize(cause.by());
        Cause shown = new Cause(cause.reason(), by);
        leftOut.count(entry, cause.reason());
        causes.put(absolute(entry), shown);
        boolean isFile = cause.reason() == LeftOut.Reason.IGNORED || cause.reason() == LeftOut.Reason.EXCLUDED;
        if (isFile && Files.isRegularFile(entry) && isPlan(entry)) {
            leftOut.name(PlanFiles.withoutDot(entry), shown.reason(), by, false);
        }
    }

    /** Names the plans among what git tracks and what is left out all the same; also those in folders that were not entered. */
    private void nameTracked() {
        for (Path tracked : TrackedFiles.below(root)) {
            Path file = root.resolve(tracked);
            Cause cause = hasEnding(file) || causes.containsKey(absolute(file)) ? cause(absolute(file)) : null;
            if (cause != null && Files.isRegularFile(file) && isPlan(file)) {
                leftOut.name(PlanFiles.withoutDot(file), cause.reason(), cause.by(), true);
            }
        }
    }

    private Cause cause(Path file) {
        for (Path path = file; path != null && path.startsWith(absolute(root)); path = path.getParent()) {
            if (causes.containsKey(path)) {
                return causes.get(path);
            }
        }
        return null;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
