package reception.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import reception.configuration.Glob;
import reception.format.InputError;
import reception.report.LeftOut;
import reception.vocabulary.Language;

/**
 * The plans that the arguments of a command name: files, folders, globs and standard input, in the order of the arguments, and for each by path.
 * No file comes twice. An argument that names nothing comes with its problem, so that it does not pass in silence.
 */
public final class PlanFiles {

    /** Stands for standard input. */
    public static final String STANDARD_INPUT = "-";
    private static final int MOST_NAMED = 5;
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    /** The place of standard input where none is given: the configuration of the working folder holds for it. */
    public static final Path INPUT_PLACE = Path.of(STANDARD_INPUT);

    private final UnaryOperator<Path> excluding;
    private final Path inputPlace;
    private final boolean mayBeNone;
    private final LeftOutFiles leftOut = new LeftOutFiles();
    private final List<PlanSource> sources = new ArrayList<>();
    private final Set<Path> known = new HashSet<>();
    private boolean readsInput;

    private PlanFiles(UnaryOperator<Path> excluding, Path inputPlace, boolean mayBeNone) {
        this.excluding = excluding;
        this.inputPlace = inputPlace;
        this.mayBeNone = mayBeNone;
    }

    /**
     * Looks up what the arguments name.
     *
     * @param excluding  gives the configuration that leaves out a file of a search, null if none does; a file that is named itself is never left out
     * @param inputPlace the file that standard input stands for; null if it stands for none
     * @param mayBeNone  whether a folder or glob without a plan is right
     */
    public static PlanFiles find(List<String> arguments, UnaryOperator<Path> excluding, Path inputPlace, boolean mayBeNone) {
        PlanFiles files = new PlanFiles(excluding, inputPlace, mayBeNone);
        arguments.forEach(files::find);
        return files;
    }

    public List<PlanSource> sources() {
        return sources;
    }

    /** What the searches left out. */
    public LeftOut leftOut() {
        return leftOut.leftOut();
    }

    private void find(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            if (!readsInput) {
                standardInput();
            }
            readsInput = true;
            return;
        }
        Path path = path(argument);
        if (path != null && Files.isDirectory(path)) {
            folder(argument, path);
        } else if (path != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            add(PlanSource.file(argument, path));
        } else if (GLOB.matcher(argument).find()) {
            glob(argument);
        } else {
            sources.add(PlanSource.problem(argument, InputFile.unreadable("没有这个文件或文件夹", "no such file or folder")));
        }
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** What is piped in for a file that a search would leave out, as editors do, is left out too. */
    private void standardInput() {
        Path by = inputPlace == null ? null : excluding.apply(inputPlace);
        if (by != null) {
            leftOut.name(inputPlace, LeftOut.Reason.EXCLUDED, by, false);
        } else {
            sources.add(inputPlace == null ? PlanSource.standardInput(STANDARD_INPUT, INPUT_PLACE) : PlanSource.standardInput(inputPlace.toString(), inputPlace));
        }
    }

    private void folder(String argument, Path path) {
        FolderSearch search = new FolderSearch(path, null, excluding, leftOut);
        if (!add(search) && !mayBeNone) {
            sources.add(PlanSource.problem(argument, none(path)));
        }
    }

    private InputError none(Path folder) {
        List<LeftOut.Entry> plans = leftOut.namedBelow(folder);
        if (!plans.isEmpty()) {
            return InputFile.unreadable("此文件夹中的接待方案全部被略去，没有检查：" + listed(plans, Language.ZH), "every plan in this folder is left out, so that nothing in it was checked: " + listed(plans, Language.EN));
        }
        Path by = excluding.apply(folder);
        return by != null ? InputFile.unreadable("此文件夹已被 " + by + " 中的“排除”略去，没有检查", by + " excludes this folder, so that nothing in it was checked")
                : InputFile.unreadable("此文件夹中没有接待方案：没有以 .yaml、.yml、.json 或 .xlsx 结尾、未被忽略且开头写有“接待方案: 1”的文件",
                "no plan in this folder: no file that ends in .yaml, .yml, .json or .xlsx, is not ignored and has the key \"reception-plan\"");
    }

    /** Some of what is left out, and how much more there is. */
    public static String listed(List<LeftOut.Entry> entries, Language language) {
        String some = entries.stream().limit(MOST_NAMED).map(entry -> entry.in(language)).collect(Collectors.joining(language.choose("，", ", ")));
        int more = entries.size() - MOST_NAMED;
        return more <= 0 ? some : some + language.choose("，另有" + more + "个（--statistics 全部列出）", ", and " + more + " more (--statistics lists all)");
    }

    private void glob(String argument) {
        int firstGlob = GLOB.matcher(argument).results().findFirst().orElseThrow().start();
        int split = argument.lastIndexOf('/', firstGlob) + 1;
        Glob glob;
        try {
            glob = Glob.of(argument.substring(split), Glob.Syntax.COMMAND_LINE);
        } catch (PatternSyntaxException e) {
            sources.add(PlanSource.problem(argument, InputFile.unreadable("通配符写法有误", "the glob cannot be understood")));
            return;
        }
        FolderSearch search = new FolderSearch(Path.of(argument.substring(0, split)), path -> glob.matches(withSlashes(path)), excluding, leftOut);
        if (!add(search) && !mayBeNone) {
            sources.add(PlanSource.problem(argument, search.candidates() == 0
                    ? InputFile.unreadable("没有与此通配符相符的文件", "no file matches this glob")
                    : InputFile.unreadable("与此通配符相符的文件都不是接待方案", "no file that matches this glob is a plan")));
        }
    }

    /** Whether it found any. */
    private boolean add(FolderSearch search) {
        List<PlanSource> found = search.run();
        found.forEach(this::add);
        return !found.isEmpty();
    }

    private void add(PlanSource source) {
        if (source.file() == null || known.add(real(source.file()))) {
            sources.add(source);
        }
    }

    /** A path by which a file can be recognised, however it is named. */
    public static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Whether a file may hold a plan, by its name alone. */
    public static boolean mayBePlan(String path) {
        return FolderSearch.hasEnding(Path.of(path));
    }

    /** The real folder of a file, and the file's own name in it, even if it is a link. */
    public static Path place(Path file) {
        return real(file.toAbsolutePath().getParent()).resolve(file.getFileName());
    }

    /** A file that was found. */
    static PlanSource source(Path file) {
        return PlanSource.file(withoutDot(file).toString(), file);
    }

    /** A path without a leading {@code ./}. */
    static Path withoutDot(Path path) {
        boolean startsWithDot = path.getNameCount() > 1 && !path.isAbsolute() && path.getName(0).toString().equals(".");
        return startsWithDot ? path.subpath(1, path.getNameCount()) : path;
    }

    /** A path as it is written on every system. */
    public static String withSlashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
