package reception.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import reception.cli.files.PlanFiles;

/** The program as it is installed, with the real launcher, laid out from the classes that were built; and processes that run it. */
final class Distribution {

    private static final long MOST_SECONDS = 240;

    private final Path home;

    /** What a process wrote and returned. */
    record Result(int exit, String out, String err) {
    }

    private Distribution(Path home) {
        this.home = home;
    }

    /** Lays it out in a folder that is not there yet. */
    static Distribution layOut(Path home) throws IOException {
        Path lib = Files.createDirectories(home.resolve("lib"));
        for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (Files.isRegularFile(path)) {
                link(path, lib.resolve(path.getFileName()));
            }
        }
        pack(ProgramProcess.program(), lib.resolve("reception-0.jar"));
        script(home.resolve("bin/reception"), Files.readString(Path.of("bin/reception")));
        return new Distribution(home);
    }

    /** One for all tests of this JVM that change nothing of it, with its archive of classes; it is gone when the JVM ends. */
    static Distribution shared() {
        return Shared.PROGRAM;
    }

    private static final class Shared {

        private static final Distribution PROGRAM = make();

        private static Distribution make() {
            try {
                Path home = Files.createTempDirectory("reception-shared");
                Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
                return layOut(home.resolve("reception")).withArchive();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static void delete(Path home) {
            try (Stream<Path> files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            } catch (IOException e) { // it lies in the folder for temporary files
                return;
            }
        }
    }

    /** The archive of classes, once it is made. */
    Path archive() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).findFirst().orElseThrow();
        }
    }

    /** With the archive of classes that the launcher makes on first use, which more than halves the start of each process. */
    Distribution withArchive() throws IOException, InterruptedException {
        Path example = Files.createDirectories(home.resolve("examples/lavish-visit"));
        Files.copy(Path.of("examples/lavish-visit/plan.yaml"), example.resolve("plan.yaml"));
        Result made = run(home, Map.of("RECEPTION_ARCHIVE", "make"), List.of());
        if (made.exit() != 0 || !made.err().isEmpty()) {
            throw new IllegalStateException(made.toString());
        }
        return this;
    }

    private static void link(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (FileSystemException | UnsupportedOperationException e) { // on another disk
            Files.copy(file, name);
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out); Stream<Path> files = Files.walk(classes)) {
            entries.setLevel(0);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(PlanFiles.withSlashes(classes.relativize(file))));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }

    /** The same program at another place, which must not be there yet. */
    Distribution linkedAt(Path place) throws IOException {
        Files.createDirectories(place.resolve("lib"));
        try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                link(jar, place.resolve("lib").resolve(jar.getFileName()));
            }
        }
        script(place.resolve("bin/reception"), Files.readString(Path.of("bin/reception")));
        return new Distribution(place);
    }

    Path home() {
        return home;
    }

    Path launcher() {
        return home.resolve("bin/reception");
    }

    static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A process with an environment of its own: the Java of this test, no archive of classes, English, and what is given; a value that is empty takes a variable away. */
    static ProcessBuilder process(Path folder, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", System.getenv("PATH"), "HOME", folder.toString(), "TMPDIR", System.getProperty("java.io.tmpdir"), "LC_ALL", "C.UTF-8",
                "JAVA_HOME", System.getProperty("java.home"), "RECEPTION_ARCHIVE", "none"));
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return builder;
    }

    /** Runs a process to its end; it finds nothing on its standard input. */
    static Result run(Path folder, Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("reception-out", "");
        Path err = Files.createTempFile("reception-err", "");
        try {
            Process process = process(folder, environment, List.of(command)).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException("it does not end: " + List.of(command));
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Runs the launcher. */
    Result run(Path folder, Map<String, String> environment, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(arguments);
        return run(folder, environment, command.toArray(String[]::new));
    }

    /** Every path below a folder with what it holds. */
    static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String content = Files.isSymbolicLink(path) ? "-> " + Files.readSymbolicLink(path)
                        : Files.isDirectory(path) ? "folder" : new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
                tree.put(folder.relativize(path).toString(), content);
            }
        }
        return tree;
    }
}
