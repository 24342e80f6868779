package reception.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Span;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/**
 * Finds the configurations that hold for a plan: those in its folder and in the folders above, up to the root of its work tree. Each folder is looked at once.
 * Safe for use by several threads.
 */
public final class ConfigurationSearch {

    private static final Path WORKING_FOLDER = Path.of("").toAbsolutePath().normalize();
    private static final Pattern ENDING = Pattern.compile("(\\.(ya?ml|json[c5]?|toml|txt|ini|conf|cfg|properties|bak|old|orig))+$");
    private static final Pattern SEPARATORS = Pattern.compile("^[.\\-]+|(?<=reception)[.\\-]?(config(uration)?|rc|settings)$");
    private static final String STEM = "reception";
    private static final List<String> OTHERS = List.of("reception-plan", "接待方案", "reception-report", "reception-baseline");
    private static final int NEAR = 2;
    private static final int BEGINNING = 1 << 16;
    private static final int OPEN_TO_ALL = 0002;
    private static final int STICKY = 01000;

    private final Path more;
    private final Map<Path, Looked> folders = new ConcurrentHashMap<>();

    /** @param more the folder up to which the command line allows to look, beside the work tree; null for none */
    public ConfigurationSearch(Path more) {
        this.more = more;
    }

    /**
     * What was found for a plan or a folder.
     *
     * @param files from the farthest to the nearest
     * @param near  files whose names are nearly those of a configuration
     * @param notes what else whoever runs the check should know
     */
    public record Found(List<Path> files, List<Path> near, List<Text> notes) {
    }

    /** @param near files whose names are nearly those of a configuration */
    private record Looked(Path file, List<Path> near) {
    }

    /**
     * Looks for them.
     *
     * @throws InvalidFileException if a folder has two
     */
    public Found of(Path path) {
        Path start = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        Path folder = named(start);
        Path root = root(folder);
        List<Path> files = new ArrayList<>();
        List<Path> near = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        for (Path here = folder; here != null; here = here.equals(root) ? null : here.getParent()) {
            Path shown = path.isAbsolute() || !start.toAbsolutePath().normalize().equals(folder) ? here : WORKING_FOLDER.relativize(here);
            Looked looked = folders.computeIfAbsent(shown, ConfigurationSearch::look);
            near.addAll(looked.near());
            if (looked.file() != null && root == null && isStrangersIn(here, looked.file(), folder)) {
                notes.add(new Text(looked.file() + "：所在文件夹人人可写，且文件属于他人，未予采用；如需采用请用 --config 写明",
                        looked.file() + " is not read: everybody may write to its folder and it belongs to another user; name it with --config to have it read"));
            } else if (looked.file() != null) {
                files.add(0, looked.file());
                if (root == null && !here.equals(folder)) {
                    notes.add(new Text("不在 git 仓库中，采用上级文件夹的配置 " + looked.file(), "not in a git repository; the configuration of a folder above holds: " + looked.file()));
                }
            }
        }
        return new Found(files, near, notes);
    }

    /** The folder as it is named if that lies in a work tree, so that no link in it leads away from its configuration; else where it really is. */
    private static Path named(Path start) {
        Path absolute = start.toAbsolutePath().normalize();
        try {
            Path real = start.toRealPath();
            boolean isSame = absolute.toRealPath().equals(real);
            return isSame && (absolute.equals(real) || root(absolute, null) != null) ? absolute : real;
        } catch (IOException e) {
            return absolute;
        }
    }

    private Path root(Path folder) {
        return root(folder, more);
    }

    /** The folder where the search ends; null where it goes up to the top, outside of a repository. */
    private static Path root(Path folder, Path more) {
        Path tree = Confines.rootAbove(folder);
        if (more != null) {
            for (Path allowed : List.of(more.toAbsolutePath().normalize(), Confines.real(more))) {
                if (folder.startsWith(allowed) && (tree == null || tree.startsWith(allowed))) {
                    return allowed;
                }
            }
        }
        return tree;
    }

    private static Looked look(Path folder) {
        List<Path> found = Configuration.FILE_NAMES.stream().map(folder::resolve).filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS)).toList();
        List<Path> near = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.toString().isEmpty() ? Path.of(".") : folder, entry -> isNear(entry.getFileName().toString()))) {
            for (Path entry : entries) {
                if (!Files.isDirectory(entry) && !isOther(entry)) {
                    near.add(folder.resolve(entry.getFileName()));
                }
            }
        } catch (IOException e) {
            // A folder that cannot be listed has nothing that could be named.
        }
        near.removeIf(entry -> found.stream().anyMatch(file -> isSame(file, entry)));
        near.sort(null);
        if (found.size() > 1 && !isSame(found.get(0), found.get(1))) {
            throw new InvalidFileException(found.get(1).toString(), List.of(new InputError(InputError.Kind.DUPLICATE_KEY, Span.NOWHERE,
                    new Text("同一文件夹中已有 " + Configuration.FILE_NAME + "，两者只能留一个", "its folder has a " + Configuration.FILE_NAME + " as well; keep one of them"))));
        }
        return new Looked(found.isEmpty() ? null : found.get(0), List.copyOf(near));
    }

    /** Where upper and lower case are not told apart, several names are one file. */
    private static boolean isSame(Path a, Path b) {
        try {
            return a.toRealPath(LinkOption.NOFOLLOW_LINKS).equals(b.toRealPath(LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a name was perhaps meant to be that of a configuration. */
    static boolean isNear(String name) {
        String normal = Words.normal(name).toLowerCase(Locale.ROOT);
        String stem = ENDING.matcher(normal).replaceFirst("");
        boolean hasEnding = stem.length() < normal.length();
        String bare = SEPARATORS.matcher(SEPARATORS.matcher(stem).replaceFirst("")).replaceFirst("");
        boolean isHidden = normal.startsWith(".") && bare.equals(STEM) && !normal.equals(".receptionignore");
        return !Configuration.FILE_NAMES.contains(name) && (hasEnding && Words.distance(bare, STEM) <= NEAR || isHidden || hasEnding && bare.equals("接待配置"));
    }

    /** Whether a file is a plan or a report, which may have any name. */
    private static boolean isOther(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = Words.normal(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8));
            return OTHERS.stream().anyMatch(beginning::contains) && !ConfigurationFile.isNamedIn(beginning);
        } catch (IOException e) {
            return false;
        }
    }

    /** That a file of nearly the right name is no configuration. */
    public static Text isNot(Path near) {
        return new Text(near + "：不是配置文件的名称，未予读取；配置文件应名为 " + Configuration.FILE_NAME, near + " is not read: a configuration is named " + Configuration.FILE_NAME);
    }

    /** Where everybody may put a file, only one of the owner of the plan's folder counts. */
    private static boolean isStrangersIn(Path folder, Path file, Path ofPlan) {
        try {
            int mode = (Integer) Files.getAttribute(folder, "unix:mode");
            boolean isOpen = (mode & OPEN_TO_ALL) != 0 || (mode & STICKY) != 0;
            return isOpen && !Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(ofPlan));
        } catch (UnsupportedOperationException | IllegalArgumentException | FileSystemException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
