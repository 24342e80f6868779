package reception.cli.files;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Collection;
import reception.cli.console.CheckFailedException;
import reception.cli.console.UsageException;
import reception.configuration.Confines;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * A file that is written whole or not at all: beside its place under another name, then moved into it. A symbolic link stays; what it leads to is replaced and
 * keeps its permissions. Closing it before {@link #publish} leaves everything as it was.
 */
public final class WholeFile implements Closeable {

    private static final int MOST_TRIES = 1000;
    /** A name has 255 bytes at most, on some file systems 143, and a character four. */
    private static final int MOST_OF_NAME = 30;
    /** An extended attribute of drafts. */
    private static final String MARK = "reception.draft";

    /** Writes what a file is to hold. */
    public interface Content {
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
    public WholeFile(Path file, Language language) {
        this.name = file.toString();
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException(language.choose("没有这个文件夹，无法写入：", "no such folder to write to: ") + name);
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new UsageException(language.choose("链接所指的文件不存在，无法写入：", "a link that leads nowhere, nothing can be written to it: ") + name);
        }
        refuseImpossibleName(file, language);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UsageException(language.choose("不是普通文件，无法整份替换（不写文件名即输出到标准输出）：",
                    "no regular file, so that it cannot be replaced as a whole (without a file name it goes to standard output): ") + name);
        }
        this.place = Files.exists(file) ? PlanFiles.real(file) : PlanFiles.real(folder).resolve(file.getFileName());
        refuseToLeadOut(file, language);
        if (!Files.isWritable(place.getParent()) || Files.exists(place) && !Files.isWritable(place)) {
            throw new UsageException(language.choose("没有写入权限：", "there is no permission to write: ") + name);
        }
    }

    /** Whoever sends a change may have put a link where a pipeline writes. */
    private void refuseToLeadOut(Path file, Language language) {
        Path tree = Confines.workTree(file.toAbsolutePath().normalize().getParent());
        if (tree != null && !place.startsWith(tree)) {
            throw new UsageException(language.choose("这是指向仓库之外的链接，不予写入；请直接写明文件的实际位置：", "this link leads out of the repository and nothing is written to it; name the file where it really lies: ") + name);
        }
    }

    private void refuseImpossibleName(Path file, Language language) {
        try {
            Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException | AccessDeniedException e) {
            // It is yet to be written, or what keeps it from that is found below.
        } catch (FileSystemException e) {
            throw new UsageException(language.choose("此处不能有这个名称的文件，请改用较短的名称（", "there can be no file of this name; choose a shorter one (") + e.getReason() + language.choose("）：", "): ") + name);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Writes a file at one go.
     *
     * @throws UsageException       if it cannot be written
     * @throws CheckFailedException if writing fails; nothing has then changed
     */
    public static void write(Path file, Language language, Content content) throws IOException {
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

    /**
     * Writes a file at one go that is made of others.
     *
     * @param sources the arguments that name what it is made of; "-" is standard input
     * @throws UsageException       if it is one of them, or cannot be written
     * @throws CheckFailedException if writing fails; nothing has then changed
     */
    public static void write(Path file, Collection<String> sources, Language language, Content content) throws IOException {
        Path place = PlanFiles.real(file);
        if (sources.stream().filter(source -> !source.equals(PlanFiles.STANDARD_INPUT)).anyMatch(source -> PlanFiles.real(Path.of(source)).equals(place))) {
            throw new UsageException(language.choose("--output：不能写入所依据的方案：", "--output: the plan that it is made of cannot be written to: ") + file);
        }
        write(file, language, content);
    }

    /** As it was named. */
    public String name() {
        return name;
    }

    /** Where it really lies. */
    public Path place() {
        return place;
    }

    /** Begins a text in UTF-8; the writer is closed by {@link #finish} or {@link #close}. */
    public Writer open() {
        Writer writer = new BufferedWriter(new OutputStreamWriter(openBytes(), StandardCharsets.UTF_8));
        open = writer;
        return writer;
    }

    private OutputStream openBytes() {
        try {
            OutputStream bytes = null;
            for (int number = 0; number < MOST_TRIES; number++) {
                Path candidate = draft(number);
                if (Files.exists(candidate, LinkOption.NOFOLLOW_LINKS)) {
                    removeAbandoned(candidate);
                }
                if (draft == null) {
                    bytes = create(candidate);
                } else if (!Files.exists(candidate, LinkOption.NOFOLLOW_LINKS)) {
                    break;
                }
            }
            if (bytes == null) {
                throw new FileAlreadyExistsException(draft(MOST_TRIES - 1).toString());
            }
            open = bytes;
            return bytes;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private Path draft(int number) {
        return place.resolveSibling("." + beginning(place.getFileName().toString()) + "." + number + ".tmp");
    }

    /** As much of a name as leaves room for more, whatever the file system's limit counts. */
    private static String beginning(String name) {
        int[] characters = name.codePoints().toArray();
        return new String(characters, 0, Math.min(characters.length, MOST_OF_NAME));
    }

    /** Creates and locks a draft; null if there is one. */
    private OutputStream create(Path candidate) throws IOException {
        try {
            FileChannel channel = FileChannel.open(candidate, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            draft = candidate;
            draft.toFile().deleteOnExit();
            try {
                Object made = key(draft);
                mark(draft).write(MARK, ByteBuffer.wrap(new byte[] {1}));
                // Marking closes the file once, which gives up every lock on it, so the lock comes last; a run that removed the draft in between is given way to.
                if (channel.tryLock() == null || !Files.exists(draft) || !made.equals(key(draft))) {
                    channel.close();
                    draft = null;
                    return null;
                }
            } catch (IOException | UnsupportedOperationException e) {
                // Where files cannot be locked or marked, what a killed run leaves stays for somebody to look at.
            }
            return new BufferedOutputStream(Channels.newOutputStream(channel));
        } catch (FileAlreadyExistsException e) {
            return null;
        }
    }

    /**
     * Removes what a run left that was killed. A name says nothing, since anybody may give it to a file; a draft of ours has a mark that no repository or archive
     * brings along, and is locked as long as its run lives.
     */
    private static void removeAbandoned(Path candidate) {
        try {
            if (!Files.isRegularFile(candidate, LinkOption.NOFOLLOW_LINKS) || !mark(candidate).list().contains(MARK)) {
                return;
            }
            Object found = key(candidate);
            try (FileChannel channel = FileChannel.open(candidate, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                // While it was opened its run may have finished it, or another have begun a draft of its own in its place.
                FileLock first = channel.tryLock();
                if (first == null || !mark(candidate).list().contains(MARK)) {
                    return;
                }
                first.release();
                if (channel.tryLock() != null && found != null && found.equals(key(candidate))) {
                    Files.delete(candidate);
                }
            }
        } catch (IOException | UnsupportedOperationException | OverlappingFileLockException e) {
            // It may be somebody's.
        }
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey();
    }

    private static UserDefinedFileAttributeView mark(Path file) {
        UserDefinedFileAttributeView attributes = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes == null) {
            throw new UnsupportedOperationException();
        }
        return attributes;
    }

    /** Ends the writing, after which nothing but moving can fail. */
    public void finish() {
        try {
            // Before closing gives up the lock: without it, a draft that still has its mark would be taken for abandoned.
            unmark();
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
    public void publish() {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            draft = null;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void unmark() {
        try {
            mark(draft).delete(MARK);
        } catch (IOException | UnsupportedOperationException e) {
            // It had none.
        }
    }

    /** That it could not be written. */
    public CheckFailedException failure(IOException e) {
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
