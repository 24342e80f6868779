package reception.vocabulary;

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
        WordTable.read(TABLE, (traditional, other) -> simplified[traditional.charAt(0) - FIRST] = other.charAt(0));
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
