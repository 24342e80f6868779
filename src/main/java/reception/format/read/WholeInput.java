package reception.format.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Span;
import reception.vocabulary.Text;

/** Reads whole inputs into memory, as far as anything that is read here can be long. */
public final class WholeInput {

    /** The longest input: a longer one would have to be held in memory only to be refused. */
    public static final int MAX_BYTES = YamlReader.MAX_CHARACTERS;

    private WholeInput() {
    }

    /**
     * Reads a regular file.
     *
     * @throws InvalidFileException with one error of the file as a whole, if it is none, cannot be read or is too long
     */
    public static byte[] read(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw invalid(file, unreadable("这是文件夹，不是文件", "this is a folder, not a file"));
            }
            if (!attributes.isRegularFile()) {
                throw invalid(file, unreadable("这不是普通文件（而是管道、套接字或设备），读取可能永不结束",
                        "this is no regular file but a pipe, a socket or a device, and reading it might never end"));
            }
            // What says that it is empty is not read: such are also files that the kernel makes up while they are read, some of them without end.
            try (InputStream in = attributes.size() == 0 || attributes.size() > MAX_BYTES ? InputStream.nullInputStream() : Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(MAX_BYTES + 1);
                if (attributes.size() > MAX_BYTES || bytes.length > MAX_BYTES) {
                    throw invalid(file, tooLarge());
                }
                return bytes;
            }
        } catch (IOException e) {
            throw invalid(file, problem(e));
        }
    }

    /** Says why a file could not be read. */
    public static InputError problem(IOException e) {
        boolean isLink = e instanceof FileSystemException failure && failure.getFile() != null && Files.isSymbolicLink(Path.of(failure.getFile()));
        if (isLink) {
            return unreadable("这是链接，所指的文件不存在或链接成环", "this is a link that leads to no file or in a circle");
        }
        if (e instanceof NoSuchFileException) {
            return unreadable("没有这个文件", "no such file");
        }
        if (e instanceof AccessDeniedException) {
            return unreadable("没有读取权限", "there is no permission to read it");
        }
        String reason = e instanceof FileSystemException failure && failure.getReason() != null ? failure.getReason() : e.getMessage();
        return unreadable("无法读取：" + reason, "cannot be read: " + reason);
    }

    /** An error of an input as a whole. */
    public static InputError unreadable(String zh, String en) {
        return new InputError(InputError.Kind.UNREADABLE, Span.NOWHERE, new Text(zh, en));
    }

    /** That an input is longer than {@link #MAX_BYTES}. */
    public static InputError tooLarge() {
        return new InputError(InputError.Kind.TOO_LARGE, Span.NOWHERE,
                new Text("超过 " + MAX_BYTES + " 字节，不读取", "it has more than " + MAX_BYTES + " bytes and is not read"));
    }

    private static InvalidFileException invalid(Path file, InputError error) {
        return new InvalidFileException(file.toString(), List.of(error));
    }
}
