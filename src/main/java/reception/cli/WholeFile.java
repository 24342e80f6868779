package reception.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * A file that is written whole or not at all: beside its place under another name, then moved into it. A symbolic link stays; what it leads to is replaced and
 * keeps its permissions. Closing it before {@link #publish} leaves everything as it was.
 */
final class WholeFile implements Closeable {

    private static final int MOST_TRIES = 1000;

    /** Writes what a file is to hold. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final String name;
    private final Path place;
    private Path draft;
    private Closeable open;

    /**
     * Looks whether the file can be written; nothing is written yet.
     *
     * @throws UsageException if it cannot
     */
    WholeFile(Path file, Language language) {
        this.name = file.toString();
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException(language.choose("没有这个文件夹，无法写入：", "no such folder to write to: ") + name);
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new UsageException(language.choose("链接所指的文件不存在，无法写入：", "a link that leads nowhere, nothing can be written to it: ") + name);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UsageException(language.choose("不是普通文件，无法整份替换（不写文件名即输出到标准输出）：",
                    "no regular file, so that it cannot be replaced as a whole (without a file name it goes to standard output): ") + name);
        }
        this.place = Files.exists(file) ? PlanFiles.real(file) : PlanFiles.real(folder).resolve(file.getFileName());
        if (!Files.isWritable(place.getParent()) || Files.exists(place) && !Files.isWritable(place)) {
            throw new UsageException(language.choose("没有写入权限：", "there is no permission to write: ") + name);
        }
    }

    /**
     * Writes a file at one go.
     *
     * @throws UsageException       if it cannot be written
     * @throws CheckFailedException if writing fails; nothing has then changed
     */
    static void write(Path file, Language language, Content content) throws IOException {
        try (WholeFile whole = new WholeFile(file, language)) {
            try {
                content.writeTo(whole.openBytes());
            } catch (IOException e) {
                throw whole.failure(e);
            }
            whole.finish();
            whole.publish();
        }
    }

    /** As it was named. */
    String name() {
        return name;
    }

    /** Where it really lies. */
    Path place() {
        return place;
    }

    /** Begins a text in UTF-8; the writer is closed by {@link #finish} or {@link #close}. */
    Writer open() {
        Writer writer = new BufferedWriter(new OutputStreamWriter(openBytes(), StandardCharsets.UTF_8));
        open = writer;
        return writer;
    }

    private OutputStream openBytes() {
        try {
            OutputStream bytes = null;
            for (int number = 0; draft == null; number++) {
                Path candidate = place.resolveSibling("." + place.getFileName() + "." + number + ".tmp");
                try {
                    bytes = new BufferedOutputStream(Files.newOutputStream(candidate, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
                    draft = candidate;
                    draft.toFile().deleteOnExit();
                } catch (FileAlreadyExistsException e) {
                    if (number == MOST_TRIES) {
                        throw e;
                    }
                }
            }
            open = bytes;
            return bytes;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Ends the writing, after which nothing but moving can fail. */
    void finish() {
        try {
            open.close();
            PosixFileAttributeView before = Files.getFileAttributeView(place, PosixFileAttributeView.class);
            if (before != null && Files.exists(place)) {
                Files.setPosixFilePermissions(draft, before.readAttributes().permissions());
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Puts the finished file into its place. */
    void publish() {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            draft = null;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** That it could not be written. */
    CheckFailedException failure(IOException e) {
        return new CheckFailedException(new Text(name + " 无法写入", name + " cannot be written"), e);
    }

    @Override
    public void close() throws IOException {
        if (draft != null) {
            try {
                open.close();
            } catch (IOException e) {
                // A full disk was reported when it was met; the draft goes anyway.
            }
            Files.deleteIfExists(draft);
        }
    }
}
