package reception.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import reception.vocabulary.Text;
import reception.yaml.InputError;
import reception.yaml.Span;
import reception.yaml.YamlReader;

/** Reads what may be a plan, as far as a plan can be long. */
final class InputFile {

    /** The longest file that is read: a longer one would have to be held in memory only to be refused. */
    static final int MAX_BYTES = YamlReader.MAX_CHARACTERS;

    /** The input is not read, and why. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient InputError error;

        UnreadableException(InputError error) {
            super(error.message().en());
            this.error = error;
        }

        InputError error() {
            return error;
        }
    }

    private InputFile() {
    }

    /** Reads a regular file. */
    static byte[] read(Path file) throws UnreadableException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new UnreadableException(unreadable("这是文件夹，不是文件", "this is a folder, not a file"));
            }
            if (!attributes.isRegularFile()) {
                throw new UnreadableException(unreadable("这不是普通文件（而是管道、套接字或设备），读取可能永不结束；请改用标准输入：reception check - < 文件",
                        "this is no regular file but a pipe, a socket or a device, and reading it might never end; use standard input: reception check - < FILE"));
            }
            if (attributes.size() > MAX_BYTES) {
                throw tooLarge();
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableException(problem(e));
        }
    }

    /** Reads a stream to its end. */
    static byte[] read(InputStream in) throws UnreadableException {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableException(problem(e));
        }
    }

    /** Says why a file could not be read. */
    static InputError problem(IOException e) {
        if (e instanceof NoSuchFileException) {
            return unreadable("没有这个文件", "no such file");
        }
        if (e instanceof AccessDeniedException) {
            return unreadable("没有读取权限", "there is no permission to read it");
        }
        return unreadable("无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage());
    }

    /** An error of a file as a whole. */
    static InputError unreadable(String zh, String en) {
        return new InputError(InputError.Kind.UNREADABLE, Span.NOWHERE, new Text(zh, en));
    }

    private static UnreadableException tooLarge() {
        return new UnreadableException(new InputError(InputError.Kind.TOO_LARGE, Span.NOWHERE,
                new Text("超过 " + MAX_BYTES + " 字节，不读取", "it has more than " + MAX_BYTES + " bytes and is not read")));
    }
}
