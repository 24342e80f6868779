package reception.lexicon;

/** Where clauses begin and end in a text in normal form. */
final class ClauseEnds {

    /** What ends any clause. */
    static final char ANY = '。';
    private static final String SIGNS = ANY + ";!?,|";

    private ClauseEnds() {
    }

    static boolean isOne(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** Where the clause of a place begins. */
    static int before(String text, int at) {
        int start = at;
        while (start > 0 && !isOne(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the clause of a place ends. */
    static int after(String text, int at) {
        int end = at;
        while (end < text.length() && !isOne(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
