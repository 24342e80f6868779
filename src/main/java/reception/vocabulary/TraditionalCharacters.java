package reception.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Traditional Chinese characters and their simplified forms: {@code rules/standards/traditional-characters.csv}. */
public final class TraditionalCharacters {

    private static final String TABLE = "/rules/standards/traditional-characters.csv";
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    /** By their distance from the first; 0 for a character that is no traditional one. */
    private static final char[] SIMPLIFIED = read();

    private TraditionalCharacters() {
    }

    private static char[] read() {
        char[] simplified = new char[LAST - FIRST + 1];
        try (InputStream in = TraditionalCharacters.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().filter(line -> line.length() == 3 && line.charAt(1) == ',')
                    .forEach(line -> simplified[line.charAt(0) - FIRST] = line.charAt(2));
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
        return simplified;
    }

    /** The simplified form of a character; the character itself where it has no other. */
    static char simplified(char c) {
        char other = c >= FIRST && c <= LAST ? SIMPLIFIED[c - FIRST] : 0;
        return other == 0 ? c : other;
    }

    static boolean isOne(char c) {
        return c >= FIRST && c <= LAST && SIMPLIFIED[c - FIRST] != 0;
    }

    /** A text in simplified characters, so that papers from Hong Kong, Macao and Taiwan read as others do; the text itself where it holds no other. */
    public static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOne(text.charAt(i))) {
                char[] all = text.toCharArray();
                for (int j = i; j < all.length; j++) {
                    all[j] = simplified(all[j]);
                }
                return new String(all);
            }
        }
        return text;
    }
}
