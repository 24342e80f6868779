package reception;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that are kept under version control although a program writes them. */
public final class Golden {

    private static final int SHOWN = 8;
    private static final String UPDATE = "reception.update";

    private Golden() {
    }

    /** The lines from the first one on that is another. */
    static String firstDifferences(String kept, String made) {
        List<String> before = kept.lines().toList();
        List<String> now = made.lines().toList();
        int same = 0;
        while (same < Math.min(before.size(), now.size()) && before.get(same).equals(now.get(same))) {
            same++;
        }
        StringBuilder shown = new StringBuilder("from line " + (same + 1) + ", " + before.size() + " lines before and " + now.size() + " now\n");
        before.stream().skip(same).limit(SHOWN).forEach(line -> shown.append("- ").append(line).append('\n'));
        now.stream().skip(same).limit(SHOWN).forEach(line -> shown.append("+ ").append(line).append('\n'));
        return shown.toString();
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
            if (!current.equals(text)) {
                fail("%s is out of date; run the test with -D%s=true to write it anew, and read what changes:%n%s", file, UPDATE, firstDifferences(current, text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
