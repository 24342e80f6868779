package reception.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import reception.cli.console.Console;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.read.WholeInput;

/** Reads what may be a plan, as far as a plan can be long. */
public final class InputFile {

    /** The input is not read, and why. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient InputError error;

        UnreadableException(InputError error) {
            super(error.message().en());
            this.error = error;
        }

        public InputError error() {
            return error;
        }
    }

    private InputFile() {
    }

    /** Reads a regular file. */
    public static byte[] read(Path file) throws UnreadableException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw new UnreadableException(unreadable("这不是普通文件（而是管道、套接字或设备），读取可能永不结束；请改用标准输入：reception check - < 文件",
                    "this is no regular file but a pipe, a socket or a device, and reading it might never end; use standard input: reception check - < FILE"));
        }
        try {
            return WholeInput.read(file);
        } catch (InvalidFileException e) {
            throw new UnreadableException(e.errors().get(0));
        }
    }

    /** Reads a stream to its end. */
    public static byte[] read(InputStream in) throws UnreadableException {
        try {
            byte[] bytes = in.readNBytes(WholeInput.MAX_BYTES + 1);
            if (bytes.length > WholeInput.MAX_BYTES) {
                throw new UnreadableException(WholeInput.tooLarge());
            }
            return bytes;
        } catch (Console.ClosedInput.ClosedException e) {
            throw new UnreadableException(unreadable("标准输入已关闭，没有可读的内容", "standard input is closed, so that there is nothing to read"));
        } catch (IOException e) {
            throw new UnreadableException(problem(e));
        }
    }

    /** Says why a file could not be read. */
    public static InputError problem(IOException e) {
        return WholeInput.problem(e);
    }

    /** An error of a file as a whole. */
    static InputError unreadable(String zh, String en) {
        return WholeInput.unreadable(zh, en);
    }
}
