package reception.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program in a process of its own, for what a test in this one cannot see: signals, full disks, too little memory, a damaged program. */
final class ProgramProcess {

    private static final long MOST_SECONDS = 120;

    private final Path folder;
    /** Null for the program as it was built, which starts sooner by an archive of its classes. */
    private String classes;
    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    private File input;
    private File output;

    /** @param folder the working folder, the home and the folder for temporary files; must exist */
    ProgramProcess(Path folder) {
        this.folder = folder;
        options.add("-Djava.io.tmpdir=" + folder);
        options.add("-Duser.home=" + folder);
    }

    /** What the program wrote and returned. */
    record Result(int exit, String out, String err) {
    }

    /** With other classes of the program in place of those that were built. */
    ProgramProcess withProgram(Path otherClasses) {
        classes = Stream.concat(Stream.of(otherClasses.toString()), Stream.of(ofThisTest().split(File.pathSeparator)).filter(entry -> !isProgram(Path.of(entry))))
                .collect(Collectors.joining(File.pathSeparator));
        return this;
    }

    private static String ofThisTest() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Where the program's classes lie. */
    static Path program() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator)).map(Path::of)
                .filter(ProgramProcess::isProgram).findFirst().orElseThrow();
    }

    private static boolean isProgram(Path entry) {
        return Files.exists(entry.resolve("reception/cli/Main.class"));
    }

    /** With an option of the Java machine. */
    ProgramProcess with(String option) {
        options.add(option);
        return this;
    }

    /** Started by another command, such as a shell that sets a limit. */
    ProgramProcess startedBy(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    /** With standard output going to a file or device. */
    ProgramProcess writingTo(Path file) {
        output = file.toFile();
        return this;
    }

    /** With a file as standard input. */
    ProgramProcess readingFrom(Path file) {
        input = file.toFile();
        return this;
    }

    /** Starts the program, which reads and writes through pipes where nothing else was said. */
    Process start(String... arguments) throws IOException {
        return prepared(arguments).start();
    }

    private ProcessBuilder prepared(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        if (classes == null) {
            command.add("-XX:SharedArchiveFile=" + Distribution.shared().archive());
        }
        command.addAll(List.of("-cp", classes == null ? Distribution.shared().home().resolve("lib") + "/*" : classes, Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("CI", "JAVA_TOOL_OPTIONS"));
        if (input != null) {
            builder.redirectInput(input);
        }
        if (output != null) {
            builder.redirectOutput(output);
        }
        return builder;
    }

    /** Runs the program to its end. */
    Result run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("reception-out", "");
        Path err = Files.createTempFile("reception-err", "");
        try {
            ProcessBuilder builder = prepared(arguments).redirectError(err.toFile());
            Process process = (output == null ? builder.redirectOutput(out.toFile()) : builder).start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the program does not end");
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
