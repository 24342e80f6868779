package reception.standard.file;

import java.util.List;
import reception.format.Place;
import reception.vocabulary.Words;

/**
 * How a name tells what it is of: by its beginning, its end, or what it holds, unless it holds something else.
 *
 * @param unless words beside which it tells nothing
 */
public record Names(Place at, List<String> begins, List<String> ends, List<String> holds, List<String> unless) {

    /** The words as names are compared with them: in normal form, which is worked out once, for many names are asked about. */
    public Names {
        begins = plain(begins);
        ends = plain(ends);
        holds = plain(holds);
        unless = plain(unless);
    }

    /** Whether a name, which may be null, tells it. */
    public boolean fit(String name) {
        String plain = plain(name);
        return !plain.isEmpty() && (begins(plain) || ends(plain) || isOneIn(holds, plain)) && !isBarred(plain);
    }

    /** Whether a name, which may be null, is none or holds what speaks against it. */
    public boolean bar(String name) {
        String plain = plain(name);
        return plain.isEmpty() || isBarred(plain);
    }

    private boolean isBarred(String plain) {
        return isOneIn(unless, plain);
    }

    private boolean begins(String plain) {
        for (String word : begins) {
            if (plain.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(String plain) {
        for (String word : ends) {
            if (plain.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneIn(List<String> words, String plain) {
        for (String word : words) {
            if (plain.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> plain(List<String> words) {
        return words.stream().map(Names::plain).toList();
    }

    private static String plain(String name) {
        return name == null ? "" : Words.normal(Words.withoutBlanks(name));
    }
}
