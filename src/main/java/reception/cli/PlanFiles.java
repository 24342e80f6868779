package reception.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The plans that the arguments of a command name: files, folders, globs and standard input, in the order of the arguments, and for each by path.
 * No file comes twice. An argument that names nothing comes with its problem, so that it does not pass in silence.
 */
final class PlanFiles {

    /** Stands for standard input. */
    static final String STANDARD_INPUT = "-";
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    private final Predicate<Path> excluded;
    private final List<PlanSource> sources = new ArrayList<>();
    private final List<Path> linksOutside = new ArrayList<>();
    private final Set<Path> known = new HashSet<>();
    private boolean readsInput;

    private PlanFiles(Predicate<Path> excluded) {
        this.excluded = excluded;
    }

    /**
     * Looks up what the arguments name.
     *
     * @param excluded what the configuration leaves out of a search; a file that is named itself is never left out
     */
    static PlanFiles find(List<String> arguments, Predicate<Path> excluded) {
        PlanFiles files = new PlanFiles(excluded);
        arguments.forEach(files::find);
        return files;
    }

    List<PlanSource> sources() {
        return sources;
    }

    /** Links to folders outside of those that were searched; they were not followed. */
    List<Path> linksOutside() {
        return linksOutside;
    }

    private void find(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            if (!readsInput) {
                sources.add(new PlanSource(STANDARD_INPUT, null, null));
            }
            readsInput = true;
            return;
        }
        Path path = path(argument);
        if (path != null && Files.isDirectory(path)) {
            folder(argument, path);
        } else if (path != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            add(new PlanSource(argument, path, null));
        } else if (GLOB.matcher(argument).find()) {
            glob(argument);
        } else {
            sources.add(new PlanSource(argument, null, InputFile.unreadable("没有这个文件或文件夹", "no such file or folder")));
        }
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void folder(String argument, Path path) {
        FolderSearch search = new FolderSearch(path, null, excluded);
        if (!add(search)) {
            sources.add(new PlanSource(argument, null, excluded.test(path)
                    ? InputFile.unreadable("此文件夹已被配置中的“排除”略去，没有检查", "the configuration excludes this folder, so that nothing in it was checked")
                    : InputFile.unreadable("此文件夹中没有接待方案：没有以 .yaml、.yml 或 .json 结尾、未被忽略且开头写有“接待方案: 1”的文件",
                    "no plan in this folder: no file that ends in .yaml, .yml or .json, is not ignored and has the key \"reception-plan\"")));
        }
    }

    private void glob(String argument) {
        int firstGlob = GLOB.matcher(argument).results().findFirst().orElseThrow().start();
        int split = argument.lastIndexOf('/', firstGlob) + 1;
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + argument.substring(split).replace("**/", "{**/,}"));
        } catch (PatternSyntaxException e) {
            sources.add(new PlanSource(argument, null, InputFile.unreadable("通配符写法有误", "the glob cannot be understood")));
            return;
        }
        FolderSearch search = new FolderSearch(Path.of(argument.substring(0, split)), matcher::matches, excluded);
        if (!add(search)) {
            sources.add(new PlanSource(argument, null, search.candidates() == 0
                    ? InputFile.unreadable("没有与此通配符相符的文件", "no file matches this glob")
                    : InputFile.unreadable("与此通配符相符的文件都不是接待方案", "no file that matches this glob is a plan")));
        }
    }

    /** Whether it found any. */
    private boolean add(FolderSearch search) {
        List<PlanSource> found = search.run();
        found.forEach(this::add);
        linksOutside.addAll(search.linksOutside());
        return !found.isEmpty();
    }

    private void add(PlanSource source) {
        if (source.file() == null || known.add(real(source.file()))) {
            sources.add(source);
        }
    }

    /** A path by which a file can be recognised, however it is named. */
    static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** The real folder of a file, and the file's own name in it, even if it is a link. */
    static Path place(Path file) {
        return real(file.toAbsolutePath().getParent()).resolve(file.getFileName());
    }

    /** A file that was found. */
    static PlanSource source(Path file) {
        return new PlanSource(withoutDot(file).toString(), file, null);
    }

    /** A path without a leading {@code ./}. */
    static Path withoutDot(Path path) {
        boolean startsWithDot = path.getNameCount() > 1 && !path.isAbsolute() && path.getName(0).toString().equals(".");
        return startsWithDot ? path.subpath(1, path.getNameCount()) : path;
    }

    /** A path as it is written on every system. */
    static String withSlashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
