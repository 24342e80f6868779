package reception.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** A table of two columns beside the standards, for what is read before any standard is. */
final class WordTable {

    private WordTable() {
    }

    /**
     * Gives each row, in the order of the file, without remarks and the heading.
     *
     * @throws IllegalStateException if the program is damaged and has no such table
     */
    static void read(String table, BiConsumer<String, String> row) {
        try (InputStream in = WordTable.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
                int comma = line.indexOf(',');
                row.accept(line.substring(0, comma), line.substring(comma + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }
}
