package reception.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ignore files are read as git itself reads them. */
class IgnoreRuleTest {

    private static final List<String> LINES = List.of("a", "/a", "a/", "*.yaml", "/*.yaml", "a/b", "a/*", "a/**", "**/b", "**/a/b", "a/**/b", "**", "/**", "**/", "!a", "\\!a", "\\#a", "#a", "a ", "a\\ ", "a  \\ ", " a",
            "a\r", "a\\", "[ab]", "[!a]", "[^a]", "[a-c]*", "[", "[]", "[]]", "[]-a]", "[[:alpha:]]", "[[:none:]]", "[[:digit:]a]", "[[:]", "[[:x]", "?", "??", "a?b", "a*b", "a**b", "a***", "***/b", "/", "//", "a//b", "./a", "{a,b}",
            "*a*a*", "a/b/", "*/b", "*/", "/*/", "\\a", "\\*", "[\\]]", "[a\\-c]", "[!a-b]/b", "a[/]b", "*\\", "d/*\n!d/a", "*\n!a\n!b/", "a\n!a", "**/a\n!**/b/a", "", " ", "!", "!/");
    private static final List<String> FILES = List.of("a", "b", "ab", "aab", "!a", "#a", "a ", " a", "a.yaml", "d/a", "d/b", "d/a.yaml", "d/e/b", "d/e/a", "k/a", "f/a/b", "f/a/c", "f/ab", "{a,b}", "[", "]", "-", "7", "*", "x*", "a-b");

    @TempDir
    private Path folder;

    @Test
    void each_line_leaves_out_what_git_leaves_out() throws IOException, InterruptedException {
        assumeThat(isGitThere()).isTrue();
        for (List<String> files : List.of(FILES, List.of("a/b", "a/c/b", "a/c/a", "b/x", "c"))) {
            Path tree = Files.createTempDirectory(folder, "tree");
            git(tree, "init", "-q");
            for (String file : files) {
                Files.createDirectories(tree.resolve(file).getParent());
                Files.writeString(tree.resolve(file), "");
            }
            for (String line : LINES) {
                Files.writeString(tree.resolve(".gitignore"), line + "\n");
                Set<String> byGit = Set.of(git(tree, "-c", "core.quotePath=false", "ls-files", "-z", "--others", "--ignored", "--exclude-standard").split("\0"));
                IgnoreFiles ignore = new IgnoreFiles(tree);
                Set<String> ours = files.stream().filter(file -> isIgnored(ignore, tree, tree.resolve(file))).collect(Collectors.toSet());
                assertThat(ours).as(line).isEqualTo(byGit.stream().filter(files::contains).collect(Collectors.toSet()));
            }
        }
    }

    private static boolean isIgnored(IgnoreFiles ignore, Path tree, Path file) {
        for (Path folder = file.getParent(); !folder.equals(tree); folder = folder.getParent()) {
            if (ignore.ignoring(folder, true) != null) {
                return true;
            }
        }
        return ignore.ignoring(file, false) != null;
    }

    private static boolean isGitThere() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String git(Path folder, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of("git"))).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.command().addAll(List.of(arguments));
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
