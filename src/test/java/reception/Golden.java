package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are kept under version control although a program writes them. */
public final class Golden {

    private static final String UPDATE = "reception.update";

    private Golden() {
    }

    /** Fails if the file holds another text; with {@code -Dreception.update=true} writes the file instead. */
    public static void assertUpToDate(Path file, String text) {
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Path folder = file.toAbsolutePath().getParent();
                Files.createDirectories(folder);
                Files.writeString(file, text);
            }
            String current = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
            assertThat(current).as("%s is out of date; run the test with -D%s=true to write it anew", file, UPDATE).isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
