package reception.casefile.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The clauses of a text, which each say or deny something of their own. */
public final class TextClauses {

    private static final Pattern ENDS = Pattern.compile("[，,；;。！!？?\\n\\r]+|\\.(?=\\s|$)");

    private TextClauses() {
    }

    /** The clauses in their order; the whole text where it has no more than one. */
    public static Stream<String> of(String text) {
        return ENDS.splitAsStream(text);
    }
}
