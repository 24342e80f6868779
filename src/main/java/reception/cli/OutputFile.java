package reception.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import reception.vocabulary.Language;

/** Writes a file whole or not at all: whoever reads it never sees half of it, and a failure leaves what was there before. */
final class OutputFile {

    private OutputFile() {
    }

    /** Writes the content of a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, in place of one that may be there.
     *
     * @throws UsageException if it cannot be written; nothing has then changed
     */
    static void write(Path file, Language language, Content content) throws IOException {
        if (Files.isDirectory(file) || !Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new UsageException(language.choose("无法写入，请检查文件夹是否存在、文件名是否正确：", "cannot be written; look whether the folder is there and the name is one of a file: ") + file);
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                content.writeTo(out);
            }
            keepPermissions(target, unfinished);
            replace(target, unfinished);
        } catch (FileSystemException e) {
            throw new UsageException(language.choose("无法写入：", "cannot be written: ") + file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void keepPermissions(Path target, Path unfinished) throws IOException {
        boolean isPosix = Files.getFileStore(unfinished).supportsFileAttributeView("posix");
        if (isPosix && Files.exists(target)) {
            Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(target));
        }
    }

    private static void replace(Path target, Path unfinished) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
