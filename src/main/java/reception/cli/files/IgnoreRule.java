package reception.cli.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import reception.configuration.Glob;

/**
 * One line of an ignore file, with git's meaning. JGit's own rules are not used: they turn wildcards into regular expressions, by which a few stars and one long name
 * keep a check from ending, and write what they cannot parse to the log as it is.
 *
 * @param pattern  what a path from the ignore file's folder, or a name alone, is held against
 * @param ignores  whether what fits is left out; else it is taken in again
 * @param onlyName whether the name is held against the pattern, at any depth
 */
record IgnoreRule(Glob pattern, boolean ignores, boolean onlyFolders, boolean onlyName) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** The rules of an ignore file, in its order; lines that git would never find to fit anything are left away. */
    static List<IgnoreRule> read(String text) {
        List<IgnoreRule> rules = new ArrayList<>();
        for (String line : (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).split("\n")) {
            IgnoreRule rule = line.startsWith("#") ? null : of(withoutBlanksBehind(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line));
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static IgnoreRule of(String line) {
        boolean ignores = !line.startsWith("!");
        String pattern = ignores ? line : line.substring(1);
        boolean onlyFolders = pattern.endsWith("/");
        String body = onlyFolders ? pattern.substring(0, pattern.length() - 1) : pattern;
        String relative = body.startsWith("/") ? body.substring(1) : body;
        if (relative.isEmpty()) {
            return null;
        }
        try {
            return new IgnoreRule(Glob.of(relative, Glob.Syntax.IGNORE_FILE), ignores, onlyFolders, body.indexOf('/') < 0);
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    private static String withoutBlanksBehind(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        int backslashes = 0;
        while (backslashes < end && line.charAt(end - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return line.substring(0, end < line.length() && backslashes % 2 == 1 ? end + 1 : end);
    }

    /** Whether a file or folder fits, by its path from the ignore file's folder; not whether a folder that it lies in does. */
    boolean fits(String path, boolean isFolder) {
        return (isFolder || !onlyFolders) && pattern.matches(onlyName ? path.substring(path.lastIndexOf('/') + 1) : path);
    }
}
