package reception.configuration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.PatternSyntaxException;
import reception.format.InputError;
import reception.format.Node;
import reception.format.Span;
import reception.format.bind.Binder;

/**
 * Names files and folders as a line of .gitignore does, without exceptions ({@code !}): a pattern with a slash inside or in front begins at the
 * configuration's folder, one without fits a name at any depth; one that ends in a slash fits folders only. What lies in a folder that fits, fits.
 */
public final class PathPattern {

    private static final String ANY_DEPTH = "**/";

    private final String text;
    private final Span span;
    private final Path base;
    private final boolean onlyFolders;
    private final boolean onlyName;
    private final Glob glob;

    private PathPattern(String text, Span span, Path base, Glob glob, boolean onlyFolders, boolean onlyName) {
        this.text = text;
        this.span = span;
        this.base = base;
        this.glob = glob;
        this.onlyFolders = onlyFolders;
        this.onlyName = onlyName;
    }

    /**
     * Reads a pattern; null after having reported an error.
     *
     * @param folder in which the configuration lies
     */
    static PathPattern read(Node.Scalar scalar, Binder binder, Path folder) {
        String text = scalar.text().strip();
        String wrong = text.startsWith("!") ? "!" : text.contains("\\") ? "\\" : ("/" + text + "/").contains("/../") ? ".." : null;
        if (wrong != null || text.isEmpty() || text.equals("/")) {
            binder.report(InputError.Kind.UNKNOWN_VALUE, scalar.span(),
                    "路径写法“" + text + "”" + (wrong == null ? "未指明文件或文件夹" : "中不能有“" + wrong + "”") + "；请写如 drafts/、*.old.yaml 或 2025/**/plan.yaml",
                    "the pattern \"" + text + "\" " + (wrong == null ? "names nothing" : "cannot hold \"" + wrong + "\"") + "; write such as drafts/, *.old.yaml or 2025/**/plan.yaml");
            return null;
        }
        boolean onlyFolders = text.endsWith("/");
        String body = onlyFolders ? text.substring(0, text.length() - 1) : text;
        String relative = body.startsWith("/") ? body.substring(1) : body.startsWith("./") ? body.substring(2) : body;
        boolean anyDepth = relative.startsWith(ANY_DEPTH);
        String rest = anyDepth ? relative.substring(ANY_DEPTH.length()) : relative;
        boolean onlyName = !rest.contains("/") && (anyDepth || relative.equals(body));
        try {
            Glob glob = Glob.of(onlyName ? rest : relative, Glob.Syntax.COMMAND_LINE);
            return new PathPattern(text, scalar.span(), folder.toAbsolutePath().normalize(), glob, onlyFolders, onlyName);
        } catch (PatternSyntaxException e) {
            binder.report(InputError.Kind.UNKNOWN_VALUE, scalar.span(), "路径写法“" + text + "”不完整：“[”和“{”须有对应的“]”和“}”",
                    "the pattern \"" + text + "\" is not complete: \"[\" and \"{\" need their \"]\" and \"}\"");
            return null;
        }
    }

    /** Whether a file or folder fits, or a folder that it lies in. What lies outside the configuration's folder can fit by names alone. */
    public boolean fits(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        boolean isBelow = absolute.startsWith(base);
        if (!isBelow && !onlyName) {
            return false;
        }
        int shared = 0;
        while (shared < Math.min(base.getNameCount(), absolute.getNameCount()) && base.getName(shared).equals(absolute.getName(shared))) {
            shared++;
        }
        for (int end = shared + 1; end <= absolute.getNameCount(); end++) {
            boolean isFolder = end < absolute.getNameCount() || onlyFolders && Files.isDirectory(absolute);
            Path part = absolute.subpath(onlyName ? end - 1 : shared, end);
            if ((isFolder || !onlyFolders) && glob.matches(part.toString().replace(part.getFileSystem().getSeparator(), "/"))) {
                return true;
            }
        }
        return false;
    }

    /** Where it stands in its configuration. */
    Span span() {
        return span;
    }

    /** As it is written. */
    @Override
    public String toString() {
        return text;
    }
}
