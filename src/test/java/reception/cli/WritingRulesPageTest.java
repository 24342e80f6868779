package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/writing-rules.md tells its reader to do, in an empty folder, and compares what comes out. */
class WritingRulesPageTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)(?:^`([^`]+)`:\n\n)?^```(\\w*)\n(.*?)^```$", Pattern.DOTALL);
    private static final String PROGRAM = "reception ";
    private static final String LEFT_OUT = "...";

    @TempDir
    private Path folder;

    @Test
    void every_file_and_command_of_the_page_works_as_shown() throws Exception {
        int commands = 0;
        Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/writing-rules.md")));
        while (block.find()) {
            if (block.group(1) != null) {
                Files.createDirectories(folder.resolve(block.group(1)).getParent());
                Files.writeString(folder.resolve(block.group(1)), block.group(3));
            } else {
                assertThat(block.group(2)).as(block.group()).isEqualTo("console");
                commands += runAll(block.group(3));
            }
        }
        assertThat(commands).isEqualTo(14);
        assertThat(files(folder.resolve("own-rules"))).isEqualTo(files(Path.of("examples/own-rules")));
    }

    private int runAll(String console) throws Exception {
        List<String> commands = Arrays.stream(console.split("(?m)^\\$ ")).filter(command -> !command.isEmpty()).toList();
        for (String command : commands) {
            List<String> lines = new ArrayList<>(command.lines().toList());
            String out = run(lines.remove(0));
            String shown = lines.stream().map(line -> line.equals(LEFT_OUT) ? "(?:.*\n)*?" : Pattern.quote(line) + "\n").collect(Collectors.joining());
            assertThat(out).as(command).matches(Pattern.compile(shown));
        }
        return commands.size();
    }

    private String run(String command) throws Exception {
        if (command.startsWith(PROGRAM)) {
            String[] words = Arrays.stream(command.substring(PROGRAM.length()).split(" "))
                    .map(word -> Files.exists(folder.resolve(word)) ? folder.resolve(word).toString() : word).toArray(String[]::new);
            CommandLineRun run = CommandLineRun.of(words);
            return (run.out() + run.err()).replace(folder + "/", "");
        }
        Process process = new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(command + out).isZero();
        return out;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
